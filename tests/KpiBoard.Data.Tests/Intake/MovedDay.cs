namespace KpiBoard.Data.Tests.Intake;

/// <summary>A clock that stands at noon of a day until it is moved.</summary>
internal sealed class MovedDay(DateOnly day) : TimeProvider
{
    public DateOnly Day { get; set; } = day;

    public override DateTimeOffset GetUtcNow() => new(Day.ToDateTime(new(12, 0)), TimeSpan.Zero);
}
