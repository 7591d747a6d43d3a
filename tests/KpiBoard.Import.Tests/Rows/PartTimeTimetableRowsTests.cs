namespace KpiBoard.Import.Tests.Rows;

public class PartTimeTimetableRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.PartTimeTimetables, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.PartTimeTimetables, values));

    [Theory]
    [InlineData("hours_per_week=0", "")]
    [InlineData("hours_per_week=16.0", "")]
    [InlineData("hours_per_week=-1", "hours_per_week error number_invalid")]
    [InlineData("hours_per_week=16.5", "hours_per_week error number_invalid")]
    [InlineData("hours_per_week=many", "hours_per_week error number_invalid")]
    [InlineData("hours_per_week=99999999999999999999", "hours_per_week error number_invalid")]
    [InlineData("hours_per_week=168", "")]
    [InlineData("hours_per_week=169", "hours_per_week error number_invalid")]
    public void Number_of_hours_per_week_is_whole_and_not_below_none(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.PartTimeTimetables, values));

    [Theory]
    [InlineData("parent_agreed=YES", "")]
    [InlineData("parent_agreed=no", "")]
    [InlineData("parent_agreed=", "")]
    [InlineData("parent_agreed=MAYBE", "parent_agreed warning code_unknown")]
    public void Code_of_parent_agreed_that_is_not_in_its_list_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.PartTimeTimetables, values));

    [Theory]
    [InlineData("planned_end_date=soon", "planned_end_date warning date_invalid")]
    [InlineData("planned_end_date=1900-01-01", "planned_end_date warning date_invalid")]
    [InlineData("planned_end_date=2024-01-04", "")]
    public void Planned_end_that_is_no_date_is_a_warning_and_ends_nothing(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.PartTimeTimetables, values));

    [Theory]
    [InlineData("start_date=2024-01-05|end_date=2024-01-04", "end_date error end_before_start")]
    [InlineData("start_date=2024-01-05|end_date=2024-01-05", "")]
    [InlineData("start_date=2024-01-05|end_date=", "")]
    [InlineData("start_date=2024-01-05|end_date=1900-01-01", "")]
    [InlineData("start_date=2024-01-05|end_date=soon", "end_date error date_invalid")]
    [InlineData("start_date=|end_date=2024-01-04", "start_date error value_missing")]
    public void End_before_the_start_keeps_the_row_out_and_an_open_end_does_not(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.PartTimeTimetables, values));

    [Theory]
    [InlineData("start_date=2026-03-31", "")]
    [InlineData("start_date=2026-04-01", "start_date warning future_date")]
    public void Start_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.PartTimeTimetables, values));
}
