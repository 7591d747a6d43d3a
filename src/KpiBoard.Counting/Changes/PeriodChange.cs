namespace KpiBoard.Counting.Changes;

/// <summary>What other files come to in one period: the headlines on both sides, and the children that move.</summary>
/// <param name="Children">By movement, then by child id.</param>
public sealed record PeriodChange(Period Period, IReadOnlyList<HeadlineChange> Headlines, IReadOnlyList<ChildChange> Children)
{
    /// <summary>Nobody comes in, goes out or changes: every figure of the period is the same.</summary>
    public bool IsNothing => Children.Count == 0;

    public int CountOf(Movement movement) => Children.Count(child => child.Movement == movement);
}
