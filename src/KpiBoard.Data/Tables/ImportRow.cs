namespace KpiBoard.Data.Tables;

/// <summary>Table <c>imports</c>: one service's part of what was sent at once.</summary>
public sealed class ImportRow
{
    public required string ServiceCode { get; init; }

    public required Guid ImportId { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>Name of the folder, zip or workbook.</summary>
    public required string InputName { get; init; }

    /// <summary>Why it went on hold, in plain words; null when it was used at once.</summary>
    public string? HoldReason { get; init; }

    /// <summary>The account's name, or the way it came: the inbox, the command.</summary>
    public required string SentBy { get; init; }

    /// <summary>Why nothing of it could be kept, in plain words; null when something was.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is worth knowing of the reading and is no finding, a line each; null when nothing is, or it was not kept.</summary>
    public string? Notes { get; init; }

    /// <summary>Who used or discarded it; null when nobody had to, or has yet.</summary>
    public string? DecidedBy { get; init; }

    public DateTime? DecidedAt { get; init; }

    /// <summary>JSON: what it moved when it was put in use; null when it was not, or nobody looked.</summary>
    public string? Changes { get; init; }
}
