namespace KpiBoard.Data.Tables;

/// <summary>Table <c>seals</c>: a quarter that was reviewed, and perhaps signed.</summary>
internal sealed class SealRow
{
    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    public required string ReviewedBy { get; init; }

    /// <summary>The account.</summary>
    public required string Reviewer { get; init; }

    public required DateTime ReviewedAt { get; init; }

    /// <summary>What the reviewer says.</summary>
    public required string Review { get; init; }

    public required string ReviewedPrint { get; init; }

    public string? SignedBy { get; set; }

    public DateTime? SignedAt { get; set; }

    public DateOnly? AsOf { get; set; }

    /// <summary>The version of the rules.</summary>
    public string? Rules { get; set; }

    /// <summary>A JSON array of child-quarters; null when they may be kept no longer.</summary>
    public string? Children { get; set; }

    /// <summary>The last day they are kept.</summary>
    public DateOnly? ChildrenUntil { get; set; }

    public string? ChildrenHash { get; set; }

    /// <summary>As in <see cref="PublicationRow"/>.</summary>
    public string? WithCounts { get; set; }

    /// <summary>The same, small counts hidden.</summary>
    public string? Figures { get; set; }

    public string? Texts { get; set; }

    public string? Files { get; set; }

    public string? Hash { get; set; }
}
