namespace KpiBoard.Import.Tests.Rows;

public class ExclusionRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Exclusions, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("category=", "category error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Exclusions, values));

    [Theory]
    [InlineData("category=PERM", "")]
    [InlineData("category=susp", "")]
    [InlineData("category=FIXD", "")]
    [InlineData("category=LUNCH", "category error code_unknown")]
    public void Code_of_category_that_is_not_in_its_list_is_an_error(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Exclusions, values));

    [Theory]
    [InlineData("reason=", "")]
    [InlineData("reason=PP", "")]
    [InlineData("reason=pp", "")]
    [InlineData("reason=PP PA VP", "")]
    [InlineData("reason=PP;PA", "")]
    [InlineData("reason=PP, PA,VP", "")]
    [InlineData("reason=PW", "")]
    [InlineData("reason=MB", "")]
    [InlineData("reason=QQ", "reason warning code_unknown")]
    [InlineData("reason=PP QQ", "reason warning code_unknown")]
    [InlineData("reason=PP PA VP VA", "reason warning code_unknown")]
    [InlineData("reason=PP/PA", "reason warning code_unknown")]
    public void Reason_is_up_to_three_codes_of_either_nation(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Exclusions, values));

    [Theory]
    [InlineData("sessions=0", "")]
    [InlineData("sessions=16.0", "")]
    [InlineData("sessions=-1", "sessions error number_invalid")]
    [InlineData("sessions=16.5", "sessions error number_invalid")]
    [InlineData("sessions=many", "sessions error number_invalid")]
    [InlineData("sessions=99999999999999999999", "sessions error number_invalid")]
    public void Number_of_sessions_is_whole_and_not_below_none(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Exclusions, values));

    [Theory]
    [InlineData("start_date=2026-03-31", "")]
    [InlineData("start_date=2026-04-01", "start_date warning future_date")]
    public void Start_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Exclusions, values));
}
