namespace KpiBoard.Import.Tests.Rows;

public class AttendancePeriodRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Attendance, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("period_start=", "period_start error value_missing")]
    [InlineData("period_end=", "period_end error value_missing")]
    [InlineData("sessions_possible=", "sessions_possible error value_missing")]
    [InlineData("sessions_attended=", "sessions_attended error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attendance, values));

    [Theory]
    [InlineData("sessions_possible=60|sessions_attended=61", "sessions_attended error number_invalid")]
    [InlineData("sessions_possible=60|sessions_attended=60", "")]
    [InlineData("sessions_possible=60.0|sessions_attended=0", "")]
    [InlineData("sessions_possible=-1", "sessions_possible error number_invalid")]
    [InlineData("sessions_possible=1.5", "sessions_possible error number_invalid")]
    public void More_sessions_attended_than_possible_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attendance, values));

    [Theory]
    [InlineData("period_end=2024-01-04", "period_end error end_before_start")]
    [InlineData("period_end=2024-01-05", "")]
    [InlineData("period_end=1900-01-01", "period_end error date_invalid")]
    [InlineData("period_end=soon", "period_end error date_invalid")]
    public void End_of_the_period_is_a_day_not_before_its_start(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attendance, values));

    [Theory]
    [InlineData("period_start=2026-03-31|period_end=2026-04-30", "")]
    [InlineData("period_start=2026-04-01|period_end=2026-04-30", "period_start warning future_date")]
    public void Period_that_starts_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Attendance, values));
}
