using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Formats;

public class WorkbookTests
{
    private static readonly object[] Children = ["service_code", "child_id", "date_of_birth"];
    private static readonly object[] Investigations = ["service_code", "child_id", "start_date", "end_date"];

    [Fact]
    public void Date_cell_and_date_text_are_the_same_day()
    {
        var reading = Read(("investigations", [Investigations, ["Y001", "C1", new DateTime(2024, 1, 5), ""], ["Y001", "C1", "5/1/2024", ""], ["Y001", "C1", "2024-01-05 00:00:00", ""]]));

        Assert.Equal(["investigations.csv:3 warning duplicate_row", "investigations.csv:4 warning duplicate_row"], Of(reading, "investigations"));
    }

    [Theory]
    [InlineData(1990, 1, 1, 0, "")]
    [InlineData(1989, 12, 31, 0, "start_date error date_invalid")]
    [InlineData(1900, 1, 1, 0, "start_date error date_invalid")]
    [InlineData(2024, 1, 5, 9, "start_date error date_invalid")]
    public void Date_cell_is_a_midnight_from_the_earliest_day_on(int year, int month, int day, int hour, string found)
    {
        var reading = Read(("investigations", [Investigations, ["Y001", "C1", new DateTime(year, month, day, hour, 0, 0), ""]]));

        Assert.Equal(found.Length > 0 ? ["investigations.csv:2 " + found] : [], Of(reading, "investigations"));
    }

    [Fact]
    public void Date_cell_of_an_open_end_is_open()
    {
        var reading = Read(("investigations", [Investigations, ["Y001", "C1", new DateTime(2024, 1, 5), new DateTime(1900, 1, 1)]]));

        Assert.Null(Assert.Single(reading.Services()[0].Children[0].Investigations).EndDate);
    }

    [Fact]
    public void Number_that_is_not_formatted_as_a_date_is_none() =>
        Assert.Equal(["investigations.csv:2 start_date error date_invalid"], Of(Read(("investigations", [Investigations, ["Y001", "C1", 45296d, ""]])), "investigations"));

    [Fact]
    public void Whole_number_in_a_number_cell_is_read_without_decimals_in_ids_too()
    {
        var reading = Read(("children", [Children, ["Y001", 100200300d, "2009-05-01"]]), ("investigations", [Investigations, ["Y001", "100200300", "2024-01-05", ""]]));

        Assert.Equal("100200300", reading.Services()[0].Children[0].Child.ChildId);
        Assert.Empty(Of(reading, "investigations"));
    }

    [Fact]
    public void Number_with_decimals_is_no_whole_number() => Assert.Equal(
        ["ete.csv:2 hours_offered error number_invalid"],
        Of(Read(("ete", [["service_code", "child_id", "provision_type", "suitability", "start_date", "hours_offered"], ["Y001", "C1", "COLLEGE", "SUITABLE", "2024-01-05", 16.5]])), "ete"));

    [Fact]
    public void Sheet_stands_for_its_file_case_and_blanks_aside_and_another_is_named_in_a_note()
    {
        var reading = Read((" Investigations ", [Investigations, ["Y001", "C1", "2024-01-05", ""]]), ("Notes", [["anything"]]));

        Assert.Equal("1 used", Found.Tally(reading, FileKind.Investigations));
        Assert.Equal("Notes is none of the eleven files and was not read.", Assert.Single(reading.Notes));
    }

    [Fact]
    public void Line_is_the_row_of_the_sheet_blank_rows_counted() => Assert.Equal(
        ["investigations.csv:4 start_date error date_invalid"],
        Of(Read(("investigations", [Investigations, [], ["", "", ""], ["Y001", "C1", "x", ""]])), "investigations"));

    [Fact]
    public void Row_shorter_than_the_header_has_blanks_where_it_ends() => Assert.Equal(
        ["investigations.csv:2 start_date error value_missing"],
        Of(Read(("investigations", [Investigations, ["Y001", "C1"]])), "investigations"));

    [Fact]
    public void Sheets_may_stand_in_any_order()
    {
        var reading = Read(
            ("investigations", [Investigations, ["Y001", "C1", "2024-01-05", ""]]),
            ("Notes", [["anything"]]),
            ("children", [Children, ["Y001", "C1", "2009-05-01"]]),
            ("care_status", [["service_code", "child_id", "status", "start_date"], ["Y001", "C1", "LOOKED_AFTER", "2024-01-05"], ["Y001", "C1", "LOOKED_AFTER", "2024-01-06"]]));

        Assert.Equal("1 used", Found.Tally(reading, FileKind.Investigations));
        Assert.Equal("2 used", Found.Tally(reading, FileKind.CareStatus));
    }

    [Fact]
    public void Missing_sheet_is_a_missing_file() => Assert.Equal(
        ["ete.csv:0 error file_missing", "orders.csv:0 error file_missing", "sendaln.csv:0 error file_missing"],
        Found.Of(Read()));

    private static IEnumerable<string> Of(InputReading reading, string name) => Found.Of(reading).Where(one => one.StartsWith(name, StringComparison.Ordinal));

    // With child C1, unless the children are given.
    private static InputReading Read(params (string Name, IEnumerable<object[]> Rows)[] sheets)
    {
        using var folder = new TemporaryFolder();
        var children = ("children", (IEnumerable<object[]>)[Children, ["Y001", "C1", new DateTime(2009, 5, 1)]]);
        Book.Write(folder.File("extract.xlsx"), Array.Exists(sheets, sheet => sheet.Name == "children") ? sheets : [children, .. sheets]);
        return new InputReader(new(Extract.AsOf)).Read(folder.File("extract.xlsx"));
    }
}
