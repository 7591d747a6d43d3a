namespace KpiBoard.Counting.Moves;

/// <summary>Where a child stands in a share: out of it, in its denominator alone, or in both counts. As flags, where it could stand.</summary>
[Flags]
public enum Standing
{
    None = 0,
    Out = 1,
    NotMet = 2,
    Met = 4,
    Counted = NotMet | Met,
    Anywhere = Out | Counted,
}
