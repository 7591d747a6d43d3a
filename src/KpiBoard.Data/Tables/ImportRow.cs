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
}
