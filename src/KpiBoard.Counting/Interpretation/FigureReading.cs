namespace KpiBoard.Counting.Interpretation;

/// <summary>What one share can bear: its range, how it stands to its target, to the quarter before, and to what is usual for it.</summary>
/// <param name="Now">The figure itself.</param>
/// <param name="Range">Its 95% interval.</param>
/// <param name="Target">Null when no target is set for it.</param>
/// <param name="Before">The quarter before; null when its figure is not shown, or the figure is of no quarter.</param>
/// <param name="Change">The test of this quarter against the one before: different children, so two shares.</param>
/// <param name="Chart">Of all quarters up to this one.</param>
/// <param name="Trend">Of the neighbouring quarters up to this one.</param>
public sealed record FigureReading(
    Ratio Now, Answer<Interval> Range, Answer<TargetReading>? Target, Ratio? Before, Answer<TestResult> Change, Answer<ControlChart> Chart, Answer<Trend> Trend)
{
    /// <summary>Against the two years before, taken together.</summary>
    public Answer<EarlierQuarters> Earlier { get; private init; } = Answer.None<EarlierQuarters>("a day has no quarters before it");

    /// <summary>Reads the figure of a quarter.</summary>
    /// <param name="quarters">In order of time, the one to be read last; null where the figure is not shown.</param>
    public static FigureReading Of(IReadOnlyList<(Quarter Quarter, Ratio? Ratio)> quarters, Ratio now, Target? target, Polarity polarity)
    {
        var latest = quarters[^1].Quarter;
        List<(Quarter Quarter, Ratio Ratio)> shown = [.. quarters.Where(quarter => quarter.Ratio is not null).Select(quarter => (quarter.Quarter, quarter.Ratio!.Value))];
        var before = shown.Where(quarter => quarter.Quarter == latest.Previous).Select(quarter => (Ratio?)quarter.Ratio).FirstOrDefault();
        return Of(now, target, polarity) with
        {
            Before = before,
            Change = before is { } earlier ? TwoShares.Test(now, earlier) : Answer.None<TestResult>("the quarter before is not shown"),
            Chart = ControlChart.Of(shown),
            Trend = Interpretation.Trend.Of(shown),
            Earlier = EarlierQuarters.Of(shown, latest, now),
        };
    }

    /// <summary>Reads the figure of a day, which has none before it to be set against.</summary>
    public static FigureReading Of(Ratio now, Target? target, Polarity polarity) => new(
        now,
        Wilson.Of(now),
        target is null ? null : TargetReading.Of(now, target, polarity),
        null,
        Answer.None<TestResult>("a day has no quarter before it"),
        Answer.None<ControlChart>("a day is no quarter"),
        Answer.None<Trend>("a day is no quarter"));
}
