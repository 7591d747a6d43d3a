namespace KpiBoard.Counting.Publishing;

/// <summary>The children of one value of a split, or of <c>all</c>.</summary>
internal sealed record Part(string Split, string Value)
{
    public static Part All { get; } = new(Splits.Split.All.Name, "all");

    public bool IsAll => Split == Splits.Split.All.Name;
}
