namespace KpiBoard.Data.Tables;

/// <summary>Table <c>child_exports</c>: one time that somebody took a list of children away.</summary>
public sealed class ChildExportRow
{
    public required string ServiceCode { get; init; }

    public required Guid ExportId { get; init; }

    public required DateTime ExportedAt { get; init; }

    /// <summary>The account's name.</summary>
    public required string ExportedBy { get; init; }

    /// <summary>Which list, and how it was narrowed. It names no child.</summary>
    public required string What { get; init; }

    /// <summary>How many children were on it.</summary>
    public required int Children { get; init; }
}
