using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>A version of a file, its content aside.</summary>
public sealed record FileVersionSummary(
    Guid FileVersionId,
    Guid ImportId,
    string FileName,
    FileState State,
    string ContentHash,
    DateTime? InUseFrom,
    DateTime? InUseUntil,
    int RowsUsed,
    int RowsSetAside,
    int RowsDuplicate,
    int RowsUnmatched)
{
    /// <summary>Read = used + set aside + duplicates + unmatched.</summary>
    public int RowsRead => RowsUsed + RowsSetAside + RowsDuplicate + RowsUnmatched;
}
