using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Intake;

/// <summary>What was sent at once, each of its files with the times it was in use.</summary>
public sealed record HistoryEntry(ImportRow Import, ChangeSummary? Changes, IReadOnlyList<VersionHistory> Files);

/// <summary>A version of a file.</summary>
/// <param name="Uses">Each time it was in use, the latest first; none when it never was.</param>
public sealed record VersionHistory(FileVersionSummary Version, IReadOnlyList<VersionUse> Uses)
{
    /// <summary>It is kept, and not in use nor waiting.</summary>
    public bool CanBePutBack => Version.State is FileState.Replaced or FileState.Discarded;
}

/// <summary>One time in use.</summary>
/// <param name="Until">Null while it is.</param>
/// <param name="Changes">What it moved, when it was put back; null for the time it came in use with its import.</param>
public sealed record VersionUse(DateTime From, DateTime? Until, string PutBy, ChangeSummary? Changes);
