namespace KpiBoard.Counting.Interpretation;

/// <summary>What a control chart says of its latest quarter, in words.</summary>
public static class UsualVariation
{
    /// <summary><c>within usual variation</c>, <c>unusually high</c>, <c>shift since January to March 2025: higher than before</c>; how many quarters it rests on where they are few.</summary>
    public static string InWords(ControlChart chart)
    {
        var words = chart.Points[^1].Signal switch
        {
            Signal.AboveLimits => "unusually high",
            Signal.BelowLimits => "unusually low",
            Signal.Rising => $"rising since {Since(chart)}",
            Signal.Falling => $"falling since {Since(chart)}",
            Signal.NearUpperLimit => "often near the upper limit of late",
            Signal.NearLowerLimit => "often near the lower limit of late",
            Signal.ShiftUp => $"shift since {Since(chart)}: higher than before",
            Signal.ShiftDown => $"shift since {Since(chart)}: lower than before",
            _ => "within usual variation",
        };
        return chart.IsTrial ? $"{words} (trial limits: {chart.Points.Count} quarters)" : words;
    }

    // A run may pass through points that stand out by an earlier rule, so it is followed by what makes it a run.
    private static string Since(ControlChart chart)
    {
        var first = chart.Points.Count - 1;
        while (first > 0 && GoesOn(chart, first))
        {
            first--;
        }

        return chart.Points[first].Quarter.InWords();
    }

    private static bool GoesOn(ControlChart chart, int at) => chart.Points[^1].Signal switch
    {
        Signal.Rising => chart.Points[at].Value > chart.Points[at - 1].Value,
        Signal.Falling => chart.Points[at].Value < chart.Points[at - 1].Value,
        Signal.ShiftUp => chart.Points[at - 1].Value > chart.Points[at - 1].Limits.Mean,
        _ => chart.Points[at - 1].Value < chart.Points[at - 1].Limits.Mean,
    };
}
