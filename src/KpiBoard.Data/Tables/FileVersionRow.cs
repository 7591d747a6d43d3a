namespace KpiBoard.Data.Tables;

/// <summary>Table <c>file_versions</c>: one version of one file of a service, with what became of its rows.</summary>
public sealed class FileVersionRow
{
    public required string ServiceCode { get; init; }

    public required Guid FileVersionId { get; init; }

    public required Guid ImportId { get; init; }

    /// <summary>Name of the file without <c>.csv</c>.</summary>
    public required string FileName { get; init; }

    public required FileState State { get; set; }

    public DateTime? InUseFrom { get; set; }

    public DateTime? InUseUntil { get; set; }

    /// <summary>Alike for alike texts.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The service's records as they were read, each behind its line, gzip.</summary>
    public required byte[] Content { get; init; }

    public required int RowsUsed { get; init; }

    public required int RowsSetAside { get; init; }

    public required int RowsDuplicate { get; init; }

    public required int RowsUnmatched { get; init; }
}
