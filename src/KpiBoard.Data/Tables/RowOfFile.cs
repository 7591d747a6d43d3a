namespace KpiBoard.Data.Tables;

/// <summary>What every row of an imported file has: whose it is, and where it stands.</summary>
internal abstract class RowOfFile
{
    public required string ServiceCode { get; init; }

    public required Guid FileVersionId { get; init; }

    /// <summary>First physical line of the record in the file.</summary>
    public required int Line { get; init; }

    /// <summary>As the row says; null when it names the child by UPN.</summary>
    public string? ChildId { get; init; }

    /// <summary>As the row says, in capitals; null when it names the child by child_id.</summary>
    public string? Upn { get; init; }
}
