namespace KpiBoard.Counting.Interpretation;

/// <summary>From a lower to an upper limit, both in it. In the unit of what it is of: shares from 0 to 1, never percent.</summary>
public readonly record struct Interval(double Lower, double Upper)
{
    public bool Holds(double value) => Lower <= value && value <= Upper;
}
