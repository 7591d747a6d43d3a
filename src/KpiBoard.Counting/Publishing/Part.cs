namespace KpiBoard.Counting.Publishing;

/// <summary>The children of one value of a split, or of <c>all</c>.</summary>
internal sealed record Part(string Split, string Value, ChildSet Children)
{
    public bool IsAll => Split == Splits.Split.All.Name;
}
