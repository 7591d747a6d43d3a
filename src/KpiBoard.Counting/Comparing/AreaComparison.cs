using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Comparing;

/// <summary>One measure and period of many services beside each other: a funnel about their mean, never a ranking.</summary>
/// <remarks>Source: methods and conventions A5, as in PHEindicatormethods. The mean is that of the services that can be compared.</remarks>
/// <param name="Mean">All of them together.</param>
/// <param name="Placed">In the order given.</param>
/// <param name="Apart">Those that cannot be compared, and why.</param>
public sealed record AreaComparison(Measure Measure, Ratio Mean, IReadOnlyList<PlacedArea> Placed, IReadOnlyDictionary<string, NotComparable> Apart)
{
    /// <summary>Fewer have no mean that one of them could be held against.</summary>
    public const int LeastServices = 5;

    /// <param name="figures">Of one period, one a service.</param>
    public static AreaComparison Of(Measure measure, IReadOnlyCollection<AreaFigure> figures)
    {
        var basis = Comparability.Of(figures);
        var asked = figures.Select(figure => (Figure: figure, WhyNot: basis.WhyNot(figure))).ToList();
        var fit = asked.FindAll(one => one.WhyNot is null).ConvertAll(one => one.Figure);
        var mean = fit.Aggregate(default(Ratio), (sum, figure) => sum + figure.Ratio!.Value);
        NotComparable? alone = fit.Count < LeastServices ? NotComparable.TooFewServices : null;
        return new(
            measure,
            mean,
            alone is null ? fit.ConvertAll(figure => Place(figure, mean.Quotient, measure.Polarity)) : [],
            asked.Where(one => (one.WhyNot ?? alone) is not null).ToDictionary(one => one.Figure.ServiceCode, one => (one.WhyNot ?? alone)!.Value, StringComparer.Ordinal));
    }

    /// <summary>Null when the service cannot be compared.</summary>
    public PlacedArea? Find(string? service) => Placed.FirstOrDefault(area => area.ServiceCode == service);

    /// <summary>How many services chance alone would bring beyond the nearer limits.</summary>
    public int ByChance => (int)Math.Round(Placed.Count * Confidence.Significant, MidpointRounding.AwayFromZero);

    /// <summary>Where a share of so many stands about a mean: strictly beyond a limit, or within.</summary>
    /// <param name="met">Need not be whole.</param>
    /// <param name="mean">From 0 to 1.</param>
    public static FunnelPlace PlaceOf(double met, double of, double mean)
    {
        var (share, near, far) = (met / of, Funnel.Of(mean, of, Confidence.Z95), Funnel.Of(mean, of, Confidence.Z998));
        return share < far.Lower ? FunnelPlace.FarBelow
            : share > far.Upper ? FunnelPlace.FarAbove
            : share < near.Lower ? FunnelPlace.Below
            : share > near.Upper ? FunnelPlace.Above
            : FunnelPlace.Within;
    }

    private static PlacedArea Place(AreaFigure figure, double mean, Polarity polarity)
    {
        var ratio = figure.Ratio!.Value;
        var place = PlaceOf(ratio.Numerator, ratio.Denominator, mean);
        return new(figure.ServiceCode, ratio, place, place == FunnelPlace.Within ? Comparison.Similar : Comparisons.Judged(place > FunnelPlace.Within, polarity));
    }
}
