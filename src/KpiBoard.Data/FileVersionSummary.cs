using System.Linq.Expressions;
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
    /// <summary>For the database, which then leaves the content where it is.</summary>
    internal static readonly Expression<Func<FileVersionRow, FileVersionSummary>> OfRow = version => new FileVersionSummary(
        version.FileVersionId,
        version.ImportId,
        version.FileName,
        version.State,
        version.ContentHash,
        version.InUseFrom,
        version.InUseUntil,
        version.RowsUsed,
        version.RowsSetAside,
        version.RowsDuplicate,
        version.RowsUnmatched);

    internal static readonly Func<FileVersionRow, FileVersionSummary> Of = OfRow.Compile();

    internal VersionUseRow UseFrom(string serviceCode, DateTime from, string by) =>
        new() { ServiceCode = serviceCode, FileVersionId = FileVersionId, InUseFrom = from, PutBy = by };

    /// <summary>Read = used + set aside + duplicates + unmatched.</summary>
    public int RowsRead => RowsUsed + RowsSetAside + RowsDuplicate + RowsUnmatched;
}
