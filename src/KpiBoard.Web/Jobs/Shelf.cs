namespace KpiBoard.Web.Jobs;

/// <summary>The folder of an inbox where an input ends up.</summary>
public static class Shelf
{
    /// <summary>Used, or in use already.</summary>
    public const string Done = "done";

    /// <summary>Waits for a person.</summary>
    public const string OnHold = "on-hold";

    /// <summary>Refused, or stopped by a fault.</summary>
    public const string Failed = "failed";

    public static IReadOnlyList<string> All { get; } = [Done, OnHold, Failed];
}
