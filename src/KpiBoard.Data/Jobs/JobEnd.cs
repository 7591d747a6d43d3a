using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Jobs;

/// <summary>How a run ended.</summary>
/// <param name="Outcome">What came of it, or what went wrong and how to mend it, in plain words.</param>
public sealed record JobEnd(JobState State, string Outcome)
{
    /// <summary>The files of an import, with what became of their rows; none when nothing was kept.</summary>
    public IReadOnlyList<FileVersionSummary> Files { get; init; } = [];
}
