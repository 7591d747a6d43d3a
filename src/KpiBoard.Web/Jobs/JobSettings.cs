namespace KpiBoard.Web.Jobs;

/// <summary>How patient the jobs are. Section <c>Jobs</c> of the configuration, times as <c>00:00:05</c>.</summary>
public sealed record JobSettings
{
    /// <summary>From one look into the inbox to the next.</summary>
    public TimeSpan Watch { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long nothing of an input may have changed before it is taken.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>From one sign of life of a run at work to the next.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>A run not heard of for longer is brought to work again.</summary>
    public TimeSpan Unheard { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A run that was begun so often, and never came to its end, is given up.</summary>
    public int MostAttempts { get; init; } = 5;

    public static JobSettings Of(IConfiguration configuration) => configuration.GetSection("Jobs").Get<JobSettings>() ?? new();
}
