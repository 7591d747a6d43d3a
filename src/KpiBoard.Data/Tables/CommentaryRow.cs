namespace KpiBoard.Data.Tables;

/// <summary>Table <c>commentaries</c>: one version of what is said of a measure in a quarter.</summary>
internal sealed class CommentaryRow
{
    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    /// <summary>Empty for the quarter as a whole.</summary>
    public required string Measure { get; init; }

    /// <summary>From 1 on.</summary>
    public required int Version { get; init; }

    public required string Words { get; init; }

    public required string WrittenBy { get; init; }

    public required DateTime WrittenAt { get; init; }
}
