namespace KpiBoard.Web.Tests.Jobs;

/// <summary>A clock that a test sets.</summary>
internal sealed class MovedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
