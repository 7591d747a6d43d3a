namespace KpiBoard.Data.Tables;

/// <summary>Table <c>version_uses</c>: one time during which a version of a file was counted. A version can be put back in use.</summary>
internal sealed class VersionUseRow
{
    public required string ServiceCode { get; init; }

    public required Guid FileVersionId { get; init; }

    public required DateTime InUseFrom { get; init; }

    /// <summary>Null while it is in use.</summary>
    public DateTime? InUseUntil { get; init; }

    /// <summary>The account's name, or the way the file came.</summary>
    public required string PutBy { get; init; }

    /// <summary>JSON: what it moved when it was put back; null when it came in use with its import.</summary>
    public string? Changes { get; set; }
}
