namespace KpiBoard.Import.Tests.Themes;

public class DuplicateRowTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("start_date=2024-01-05", "start_date=5/1/2024 00:00")]
    [InlineData("category=SUSP", "category= fixd ")]
    [InlineData("reason=PP;PA", "reason=pp, pa")]
    [InlineData("sessions=4", "sessions=4.0")]
    [InlineData("reason=QQ", "reason=")]
    [InlineData("upn=A123", "upn=")]
    [InlineData("child_id=C1", "child_id=|upn=R201100018042")]
    [InlineData("child_id=C1", "child_id=C1|upn=r201100018042")]
    [InlineData("child_id=|upn=T20110001804V", "child_id=|upn=t20110001804v")]
    public void Row_alike_an_earlier_one_as_read_is_counted_once(string first, string second)
    {
        var reading = new Extract().Row(FileKind.Exclusions, first).Row(FileKind.Exclusions, second).Read();

        Assert.Contains("exclusions.csv:3 warning duplicate_row", Found.Of(reading));
        Assert.Contains("1 duplicate", Found.Tally(reading, FileKind.Exclusions), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "start_date=2024-01-06")]
    [InlineData("sessions=0", "sessions=")]
    [InlineData("reason=PP PA", "reason=PA PP")]
    [InlineData("school_urn=100001", "school_urn=")]
    [InlineData("child_id=C1", "child_id=C2")]
    [InlineData("", "service_code=Y002")]
    [InlineData("child_id=|upn=T20110001804V", "child_id=|upn=H801200001001")]
    public void Row_that_differs_in_a_value_is_no_duplicate(string first, string second)
    {
        var extract = new Extract().Row(FileKind.Children).Row(FileKind.Children, "child_id=C1|service_code=Y002");
        var reading = extract.Row(FileKind.Exclusions, first).Row(FileKind.Exclusions, second).Read();

        Assert.DoesNotContain("exclusions.csv:3 warning duplicate_row", Found.Of(reading));
    }

    [Theory]
    [InlineData("end_date=", "end_date=1900-01-01")]
    [InlineData("hours_offered=16|suitability=", "hours_offered=16.0|suitability=GOOD")]
    public void Open_end_is_alike_a_blank_one_and_an_unusable_value_too(string first, string second)
    {
        var reading = new Extract().Row(FileKind.Ete, first).Row(FileKind.Ete, second).Read();

        Assert.Equal("1 used, 1 duplicate", Found.Tally(reading, FileKind.Ete));
    }

    [Fact]
    public void Columns_we_do_not_know_do_not_tell_rows_apart()
    {
        var reading = new Extract().Text(FileKind.Investigations, "service_code,child_id,start_date,notes\nY001,C1,2024-01-05,one\nY001,C1,2024-01-05,two\n").Read();

        Assert.Equal(["investigations.csv:3 warning duplicate_row"], Found.Of(reading));
    }

    [Fact]
    public void Row_in_error_is_no_duplicate_and_makes_none()
    {
        var reading = new Extract().Row(FileKind.Ete, "hours_offered=-1").Row(FileKind.Ete, "hours_offered=-1").Row(FileKind.Ete).Read();

        Assert.Equal("1 used, 2 set aside", Found.Tally(reading, FileKind.Ete));
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCode.DuplicateRow);
    }
}
