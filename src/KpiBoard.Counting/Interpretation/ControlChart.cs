namespace KpiBoard.Counting.Interpretation;

/// <summary>A figure over its quarters, with what is usual for it.</summary>
/// <param name="Points">In order of time; quarters of whom nobody was counted are left out.</param>
public sealed record ControlChart(ChartKind Kind, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>From so many points on, limits are more than a trial.</summary>
    public const int EnoughPoints = 12;

    public const int FewestPoints = 3;

    /// <summary>Too few points for limits to be relied on, which is to be said beside them.</summary>
    public bool IsTrial => Points.Count < EnoughPoints;

    /// <summary>Of a share: a p-chart where some quarter is small, else a chart of single values.</summary>
    public static Answer<ControlChart> Of(IReadOnlyList<(Quarter Quarter, Ratio Ratio)> quarters)
    {
        List<(Quarter Quarter, Ratio Ratio)> counted = [.. quarters.Where(quarter => quarter.Ratio.Denominator > 0)];
        if (counted.Count < FewestPoints)
        {
            return TooFew;
        }

        List<Ratio> ratios = counted.ConvertAll(quarter => quarter.Ratio);
        var values = counted.ConvertAll(quarter => (quarter.Quarter, quarter.Ratio.Quotient));
        return PChart.IsSmall(ratios) ? Answer.Of(Made(ChartKind.PChart, values, PChart.Of(ratios))) : Of(values);
    }

    /// <summary>Of any other figure: a chart of single values.</summary>
    public static Answer<ControlChart> Of(IReadOnlyList<(Quarter Quarter, double Value)> quarters)
    {
        if (quarters.Count < FewestPoints)
        {
            return TooFew;
        }

        var limits = Xmr.Of([.. quarters.Select(quarter => quarter.Value)]);
        return Answer.Of(Made(ChartKind.Xmr, quarters, [.. quarters.Select(_ => limits)]));
    }

    private static Answer<ControlChart> TooFew => Answer.None<ControlChart>($"fewer than {FewestPoints} quarters have a figure");

    private static ControlChart Made(ChartKind kind, IReadOnlyList<(Quarter Quarter, double Value)> values, IReadOnlyList<Limits> limits)
    {
        var signals = Signals.Of([.. values.Select(value => value.Value)], limits);
        return new(kind, [.. values.Select((value, i) => new ChartPoint(value.Quarter, value.Value, limits[i], signals[i]))]);
    }
}
