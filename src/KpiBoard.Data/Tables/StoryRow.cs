namespace KpiBoard.Data.Tables;

/// <summary>Table <c>stories</c>: a case study or a child's voice.</summary>
internal sealed class StoryRow
{
    public required string ServiceCode { get; init; }

    public required Guid StoryId { get; init; }

    public required string Period { get; init; }

    public required string Kind { get; init; }

    public required string Words { get; init; }

    public required string WrittenBy { get; init; }

    /// <summary>The account.</summary>
    public required string Writer { get; init; }

    public required DateTime WrittenAt { get; init; }

    public string? CheckedBy { get; init; }

    public DateTime? CheckedAt { get; init; }
}
