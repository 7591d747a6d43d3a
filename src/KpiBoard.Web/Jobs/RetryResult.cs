namespace KpiBoard.Web.Jobs;

/// <summary>What came of asking for a run again.</summary>
/// <param name="Sentence">For the person who asked.</param>
public sealed record RetryResult(bool IsQueued, string Sentence);
