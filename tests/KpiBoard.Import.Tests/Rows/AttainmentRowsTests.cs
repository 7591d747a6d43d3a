namespace KpiBoard.Import.Tests.Rows;

public class AttainmentRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Attainment, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("subject=", "subject error value_missing")]
    [InlineData("level=", "level error value_missing")]
    [InlineData("achieved_date=", "achieved_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attainment, values));

    [Theory]
    [InlineData("subject=ENGLISH", "")]
    [InlineData("subject=maths", "")]
    [InlineData("subject=SCIENCE", "subject error code_unknown")]
    public void Code_of_subject_that_is_not_in_its_list_is_an_error(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attainment, values));

    [Theory]
    [InlineData("level=ENTRY_LEVEL", "")]
    [InlineData("level=level_1", "")]
    [InlineData("level=LEVEL_2", "")]
    [InlineData("level=LEVEL_3", "")]
    [InlineData("level=LEVEL_4", "level error code_unknown")]
    [InlineData("level=2", "level error code_unknown")]
    public void Code_of_level_that_is_not_in_its_list_is_an_error(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attainment, values));

    [Theory]
    [InlineData("achieved_date=2026-03-31", "")]
    [InlineData("achieved_date=2026-04-01", "achieved_date warning future_date")]
    public void Start_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attainment, values));
}
