namespace KpiBoard.Import.Tests.Rows;

public class PlacementRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Ete, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("provision_type=", "provision_type error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("provision_type=COLLEGE", "")]
    [InlineData("provision_type= college ", "")]
    [InlineData("provision_type=UNIVERSITY", "")]
    [InlineData("provision_type=PRISON", "provision_type error code_unknown")]
    [InlineData("provision_type=COLLEGES", "provision_type error code_unknown")]
    public void Code_of_provision_type_that_is_not_in_its_list_is_an_error(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("suitability=", "suitability warning suitability_missing")]
    [InlineData("suitability=unknown", "")]
    [InlineData("suitability=GOOD", "suitability warning code_unknown")]
    public void Suitability_is_missing_when_blank_and_unknown_when_no_code(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("hours_offered=0|hours_attended=", "")]
    [InlineData("hours_offered=16.0", "")]
    [InlineData("hours_offered=-1", "hours_offered error number_invalid")]
    [InlineData("hours_offered=16.5", "hours_offered error number_invalid")]
    [InlineData("hours_offered=many", "hours_offered error number_invalid")]
    [InlineData("hours_offered=99999999999999999999", "hours_offered error number_invalid")]
    [InlineData("hours_offered=168", "")]
    [InlineData("hours_offered=169", "hours_offered error number_invalid")]
    public void Number_of_hours_offered_is_whole_and_not_below_none(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("hours_attended=0", "")]
    [InlineData("hours_attended=16.0", "")]
    [InlineData("hours_attended=-1", "hours_attended error number_invalid")]
    [InlineData("hours_attended=16.5", "hours_attended error number_invalid")]
    [InlineData("hours_attended=many", "hours_attended error number_invalid")]
    [InlineData("hours_attended=99999999999999999999", "hours_attended error number_invalid")]
    [InlineData("hours_offered=168|hours_attended=168", "")]
    [InlineData("hours_attended=169", "hours_attended error number_invalid")]
    public void Number_of_hours_attended_is_whole_and_not_below_none(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("hours_offered=16|hours_attended=17", "hours_attended warning hours_over_offered")]
    [InlineData("hours_offered=16|hours_attended=16", "")]
    [InlineData("hours_offered=|hours_attended=17", "")]
    [InlineData("hours_offered=17|hours_attended=", "")]
    public void More_hours_attended_than_offered_is_a_warning_when_both_are_given(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("provision_type=NONE|suitability=UNSUITABLE|hours_offered=1|hours_attended=", "hours_offered warning none_with_hours")]
    [InlineData("provision_type=none|suitability=UNSUITABLE|hours_offered=|hours_attended=1", "hours_offered warning none_with_hours")]
    [InlineData("provision_type=NONE|suitability=UNSUITABLE|hours_offered=0|hours_attended=0", "")]
    [InlineData("provision_type=NONE|suitability=UNSUITABLE|hours_offered=|hours_attended=", "")]
    [InlineData("provision_type=NONE|suitability=SUITABLE|hours_offered=|hours_attended=", "suitability warning none_suitable")]
    [InlineData("provision_type=NONE|suitability=UNKNOWN|hours_offered=|hours_attended=", "")]
    public void Provision_none_with_hours_or_marked_suitable_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("start_date=2024-01-05|end_date=2024-01-04", "end_date error end_before_start")]
    [InlineData("start_date=2024-01-05|end_date=2024-01-05", "")]
    [InlineData("start_date=2024-01-05|end_date=", "")]
    [InlineData("start_date=2024-01-05|end_date=1900-01-01", "")]
    [InlineData("start_date=2024-01-05|end_date=soon", "end_date error date_invalid")]
    [InlineData("start_date=|end_date=2024-01-04", "start_date error value_missing")]
    public void End_before_the_start_keeps_the_row_out_and_an_open_end_does_not(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));

    [Theory]
    [InlineData("start_date=2026-03-31", "")]
    [InlineData("start_date=2026-04-01", "start_date warning future_date")]
    public void Start_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Ete, values));
}
