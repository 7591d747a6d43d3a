using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Themes;

public class ColumnsTests
{
    [Fact]
    public void Columns_are_found_by_name_in_any_order_case_and_blanks_aside()
    {
        var reading = new Extract().Text(FileKind.Investigations, " Start_Date ,CHILD_ID,\"service_code\"\n2024-01-05,C1,Y001\n").Read();

        Assert.Empty(reading.Findings);
        Assert.Equal("1 used", Found.Tally(reading, FileKind.Investigations));
    }

    [Fact]
    public void Of_two_columns_of_one_name_the_first_counts()
    {
        var reading = new Extract().Text(FileKind.Investigations, "service_code,child_id,start_date,start_date\nY001,C1,2024-01-05,x\nY001,C1,,2024-01-05\n").Read();

        Assert.Equal(["investigations.csv:3 start_date error value_missing"], Found.Of(reading));
    }

    [Fact]
    public void Columns_we_do_not_know_are_named_in_one_note()
    {
        var reading = new Extract().Text(FileKind.Investigations, "notes,service_code,child_id,start_date,worker\n,Y001,C1,2024-01-05,\n").Read();

        Assert.Equal("investigations.csv has columns that are not read: notes, worker.", Assert.Single(reading.Notes));
    }

    [Fact]
    public void Note_on_columns_is_short_and_on_one_line_whatever_the_file_holds()
    {
        var names = string.Join(',', Enumerable.Repeat("\"\u001b[2J\n" + new string('x', 500) + "\"", 50));
        var note = Assert.Single(new Extract().Text(FileKind.Investigations, names + "\n").Read().Notes);

        Assert.InRange(note.Length, 100, 1_000);
        Assert.DoesNotContain(note, char.IsControl);
    }

    [Theory]
    [InlineData("orders.csv", "service_code,child_id,order_id,legal_outcome,outcome_date", "orders.csv:1 start_date error column_missing")]
    [InlineData("investigations.csv", "child_id", "investigations.csv:1 service_code error column_missing; investigations.csv:1 start_date error column_missing")]
    [InlineData("exclusions.csv", "service_code,category,start_date", "exclusions.csv:1 child_id error column_missing")]
    [InlineData("exclusions.csv", "service_code,upn,category,start_date", "")]
    [InlineData("exclusions.csv", "service_code,child_id,category,start_date", "")]
    [InlineData("attendance.csv", "service_code,upn,period_start,period_end,sessions_possible", "attendance.csv:1 sessions_attended error column_missing")]
    public void Needed_column_that_is_missing_keeps_all_rows_out(string file, string header, string found)
    {
        var extract = new Extract().Text(FileKind.Find(file)!, header + "\nx,x,x\n");
        var expected = found.Length > 0 ? found.Split("; ") : null;

        Assert.Equal(expected ?? [], Found.Of(extract.Read()).Where(one => one.Contains("column_missing", StringComparison.Ordinal)));
        Assert.Equal(expected is null ? "1 set aside" : "", Found.Tally(extract.Read(), FileKind.Find(file)!));
    }

    [Theory]
    [InlineData("service_code,child_id\nY001,C1\n", "children.csv:1 date_of_birth error column_missing")]
    [InlineData("\0", "children.csv:1 error file_unreadable")]
    [InlineData(null, "children.csv:0 error file_missing")]
    public void Nothing_is_said_of_other_files_rows_for_want_of_the_children(string? children, string found)
    {
        var extract = new Extract().Row(FileKind.Ete).Row(FileKind.Exclusions, "child_id=|upn=T20110001804V");
        extract = children is null ? extract.Without(FileKind.Children) : extract.Text(FileKind.Children, children);
        var reading = extract.Read();

        Assert.Equal([found], Found.Of(reading));
        Assert.Equal("1 unmatched", Found.Tally(reading, FileKind.Ete));
        Assert.True(reading.HasNothingToCount);
    }

    [Fact]
    public void File_of_no_bytes_lacks_every_needed_column() => Assert.Equal(
        ["care_status.csv:1 child_id error column_missing", "care_status.csv:1 service_code error column_missing", "care_status.csv:1 start_date error column_missing", "care_status.csv:1 status error column_missing"],
        Found.Of(new Extract().Text(FileKind.CareStatus, "").Read()));

    [Fact]
    public void File_of_a_header_alone_is_good_and_has_no_rows()
    {
        var reading = new Extract().Headed(FileKind.CareStatus).Read();

        Assert.Empty(reading.Findings);
        Assert.Contains(FileKind.CareStatus, reading.ReadableFiles);
        Assert.DoesNotContain(reading.Tallies, tally => tally.File == FileKind.CareStatus);
    }

    [Fact]
    public void Blank_lines_above_the_header_are_passed_by() =>
        Assert.Equal("1 used", Found.Tally(new Extract().Text(FileKind.Investigations, "\n,,\nservice_code,child_id,start_date\nY001,C1,2024-01-05\n").Read(), FileKind.Investigations));

    [Fact]
    public void Each_of_the_four_files_is_missing_beside_another_of_an_extract()
    {
        foreach (var kind in FileKind.All.Where(kind => kind.IsInEveryExtract))
        {
            Assert.Equal([$"{kind.FileName}:0 error file_missing"], Found.Of(new Extract().Without(kind).Read()));
        }
    }

    [Theory]
    [InlineData("attainment", 4)]
    [InlineData("investigations", 4)]
    [InlineData("care_status", 4)]
    [InlineData("children", 3)]
    [InlineData("exclusions", 0)]
    [InlineData("attendance", 0)]
    [InlineData("part_time_timetables", 0)]
    public void Nothing_is_missing_beside_education_returns_alone(string name, int missing)
    {
        var kind = FileKind.Find(name)!;
        var reading = new Extract().Without([.. FileKind.All]).Headed(kind).Read();

        Assert.Equal(missing, Found.Of(reading).Count(found => found.Contains("file_missing", StringComparison.Ordinal)));
    }

    [Fact]
    public void Absence_of_the_other_three_files_is_no_finding() => Assert.Empty(new Extract().Read(new ReadOptions(Extract.AsOf)).Findings);
}
