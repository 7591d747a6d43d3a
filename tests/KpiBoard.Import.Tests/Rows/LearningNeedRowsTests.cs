namespace KpiBoard.Import.Tests.Rows;

public class LearningNeedRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.SendAln, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("identified=", "identified error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("identified=YES", "")]
    [InlineData("identified=no", "")]
    [InlineData("identified=PERHAPS", "identified error code_unknown")]
    [InlineData("identified=Y", "identified error code_unknown")]
    [InlineData("identified=TRUE", "identified error code_unknown")]
    public void Code_of_identified_that_is_not_in_its_list_is_an_error(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("plan_type=EHCP", "")]
    [InlineData("plan_type=idp", "")]
    [InlineData("plan_type=SEN_SUPPORT", "")]
    [InlineData("plan_type=", "")]
    [InlineData("plan_type=EHC", "plan_type warning code_unknown")]
    public void Code_of_plan_type_that_is_not_in_its_list_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("formal_plan=YES", "")]
    [InlineData("formal_plan=No", "")]
    [InlineData("formal_plan=", "")]
    [InlineData("formal_plan=Y", "formal_plan warning code_unknown")]
    public void Code_of_formal_plan_that_is_not_in_its_list_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("identified=NO|formal_plan=YES", "formal_plan warning plan_without_need")]
    [InlineData("identified=NO|formal_plan=NO", "")]
    [InlineData("identified=YES|formal_plan=YES", "")]
    [InlineData("identified=PERHAPS|formal_plan=YES", "formal_plan warning plan_without_need; identified error code_unknown")]
    public void Plan_without_an_identified_need_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("last_review_date=31/06/2024", "last_review_date warning date_invalid")]
    [InlineData("last_review_date=1900-01-01", "last_review_date warning date_invalid")]
    [InlineData("last_review_date=2030-01-01", "")]
    [InlineData("last_review_date=30/06/2024", "")]
    public void Review_that_is_no_date_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("start_date=2024-01-05|end_date=2024-01-04", "end_date error end_before_start")]
    [InlineData("start_date=2024-01-05|end_date=2024-01-05", "")]
    [InlineData("start_date=2024-01-05|end_date=", "")]
    [InlineData("start_date=2024-01-05|end_date=1900-01-01", "")]
    [InlineData("start_date=2024-01-05|end_date=soon", "end_date error date_invalid")]
    [InlineData("start_date=|end_date=2024-01-04", "start_date error value_missing")]
    public void End_before_the_start_keeps_the_row_out_and_an_open_end_does_not(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));

    [Theory]
    [InlineData("start_date=2026-03-31", "")]
    [InlineData("start_date=2026-04-01", "start_date warning future_date")]
    public void Start_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.SendAln, values));
}
