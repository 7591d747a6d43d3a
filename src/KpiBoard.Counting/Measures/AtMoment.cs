using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Measures;

/// <summary>The two moments of an order, as measure ids and titles name them.</summary>
internal sealed record AtMoment(string Key, string Words, Func<ChildQuarter, EteAtMoment> Of)
{
    public static readonly AtMoment Start = new("start", "at the start", child => child.AtStart);

    public static readonly AtMoment End = new("end", "at the end", child => child.AtEnd);

    public static readonly IReadOnlyList<AtMoment> Both = [Start, End];
}
