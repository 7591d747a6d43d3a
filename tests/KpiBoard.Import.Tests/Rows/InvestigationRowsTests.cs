namespace KpiBoard.Import.Tests.Rows;

public class InvestigationRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Investigations, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Investigations, values));

    [Theory]
    [InlineData("start_date=2024-01-05|end_date=2024-01-04", "end_date error end_before_start")]
    [InlineData("start_date=2024-01-05|end_date=2024-01-05", "")]
    [InlineData("start_date=2024-01-05|end_date=", "")]
    [InlineData("start_date=2024-01-05|end_date=1900-01-01", "")]
    [InlineData("start_date=2024-01-05|end_date=soon", "end_date error date_invalid")]
    [InlineData("start_date=|end_date=2024-01-04", "start_date error value_missing")]
    public void End_before_the_start_keeps_the_row_out_and_an_open_end_does_not(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Investigations, values));

    [Theory]
    [InlineData("start_date=2026-03-31", "")]
    [InlineData("start_date=2026-04-01", "start_date warning future_date")]
    public void Start_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Investigations, values));
}
