using System.Text;

namespace KpiBoard.Import.Tests.Themes;

public class LinesTests
{
    private const string Header = "service_code,child_id,start_date,end_date,notes\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_counts_one_line(string lineEnd) => Assert.Equal(
        [3, 5],
        LinesInError((Header + "Y001,C1,2024-01-05,,\nY001,C1,x,,\n\nY001,C1,y,,\n").ReplaceLineEndings(lineEnd)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_of_a_record_is_its_first_one_when_a_cell_holds_line_breaks(string lineEnd) => Assert.Equal(
        [2, 5],
        LinesInError((Header + "Y001,C1,x,,\"one, with a comma\ntwo with a \"\"quote\"\"\n\"\nY001,C1,y,,\n").ReplaceLineEndings(lineEnd)));

    [Fact]
    public void Blank_lines_and_lines_of_commas_or_blanks_are_skipped_and_counted()
    {
        var text = Header + "\n,,,,\n  , ,\t,,\n\"\",\"\",,,\nY001,C1,x,,\n\n";

        Assert.Equal([6], LinesInError(text));
        Assert.Equal("1 set aside", Found.Tally(Read(text), FileKind.Investigations));
    }

    [Fact]
    public void Row_with_only_a_column_we_do_not_know_is_a_row() =>
        Assert.Equal("1 set aside", Found.Tally(Read(Header + ",,,,something\n"), FileKind.Investigations));

    [Fact]
    public void Short_row_has_blanks_where_it_ends_and_a_long_one_loses_the_rest()
    {
        var reading = Read(Header + "Y001,C1,2024-01-05\nY001,C1\nY001,C1,2024-01-06,,,,more,and more\n");

        Assert.Equal(["investigations.csv:3 start_date error value_missing"], Found.Of(reading));
        Assert.Equal("2 used, 1 set aside", Found.Tally(reading, FileKind.Investigations));
    }

    [Fact]
    public void Last_line_may_lack_its_line_end() =>
        Assert.Equal("1 used", Found.Tally(Read(Header + "Y001,C1,2024-01-05,,"), FileKind.Investigations));

    [Fact]
    public void Quotation_mark_inside_a_cell_is_text() =>
        Assert.Equal("2 used", Found.Tally(Read(Header + "Y001,C1,2024-01-05,,a 5\" pipe\nY001,C1,2024-01-06,,\n"), FileKind.Investigations));

    [Theory]
    [InlineData("Y001,C1,2024-01-05,,\"never closed\nY001,C1,2024-01-06,,\n")]
    [InlineData("Y001,\"C1,2024-01-05,,\nY001,C1,2024-01-06,,\nY001,C1,2024-01-07,,")]
    public void Quotation_mark_that_is_never_closed_refuses_the_file(string rows)
    {
        var reading = Read(Header + rows);

        Assert.Equal(["investigations.csv:1 error file_unreadable"], Found.Of(reading));
        Assert.Contains("line 2", reading.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("", Found.Tally(reading, FileKind.Investigations));
    }

    private static Reading.InputReading Read(string text) => new Extract().Bytes("investigations.csv", Encoding.UTF8.GetBytes(text)).Read();

    private static IEnumerable<int> LinesInError(string text) => Read(text).Findings.Select(finding => finding.Line);
}
