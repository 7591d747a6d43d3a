namespace KpiBoard.Data.Memory;

/// <summary>How a minute was closed.</summary>
/// <param name="Outcome">What came of it.</param>
public sealed record MinuteEnd(string By, DateTime At, string Outcome);
