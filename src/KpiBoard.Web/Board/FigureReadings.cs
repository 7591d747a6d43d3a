using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Web.Board;

/// <summary>What the figures of a period can bear, read from the figures that are shown and from nothing else.</summary>
/// <param name="trend">Quarters up to the one shown, the oldest first.</param>
public sealed class FigureReadings(PeriodFigures now, IReadOnlyList<PeriodFigures> trend, IReadOnlyList<Target> targets, string serviceCode)
{
    private DateOnly Day => now.Period.Quarter?.LastDay ?? now.Period.Day!.Value;

    /// <summary>Of all children; null when the figure is hidden, or nobody was counted in it.</summary>
    public FigureReading? Find(Measure measure)
    {
        if (now.Find(measure.Id)?.Ratio is not { Denominator: > 0 } ratio)
        {
            return null;
        }

        var target = Target.Of(targets, measure.Id, serviceCode, Day);
        return now.Period.Quarter is null
            ? FigureReading.Of(ratio, target, measure.Polarity)
            : FigureReading.Of([.. trend.Select(quarter => (quarter.Period.Quarter!.Value, RatioOf(quarter, measure)))], ratio, target, measure.Polarity);
    }

    // A quarter without a child counts nobody; that is no hidden figure.
    private static Ratio? RatioOf(PeriodFigures quarter, Measure measure) => quarter.IsEmpty ? default(Ratio) : quarter.Find(measure.Id)?.Ratio;
}
