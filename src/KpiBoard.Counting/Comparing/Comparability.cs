using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Comparing;

/// <summary>What is asked of a figure before it stands beside others: the rules, source and ages that most of them have.</summary>
public sealed record Comparability(string? Rules, FigureSource Source, Ratio SchoolAge)
{
    /// <summary>Fewer children bear no comparison.</summary>
    public const long LeastChildren = 10;

    /// <summary>The share of children of school age may differ from that of all by so much, from 0 to 1, before ages alone could explain a figure.</summary>
    /// <remarks>No source fixes it. A quarter: most figures differ by some twenty points between the two ages.</remarks>
    public const double FurthestMix = 0.25;

    /// <param name="figures">Of one measure and period, one a service.</param>
    public static Comparability Of(IReadOnlyCollection<AreaFigure> figures) => new(
        MostFrequent(figures.Select(figure => figure.Rules)),
        MostFrequent(figures.Select(figure => figure.Source)),
        figures.Aggregate(default(Ratio), (sum, figure) => sum + (figure.SchoolAge ?? default)));

    /// <summary>Null when it can be compared.</summary>
    public NotComparable? WhyNot(AreaFigure figure) =>
        CannotBeAdded(figure)
        ?? (figure.Ratio!.Value.Denominator < LeastChildren ? NotComparable.TooFew
            : IsFarApart(figure) ? NotComparable.OtherMix
            : null);

    /// <summary>Why the figure is not even part of a sum over services; null when it is.</summary>
    public NotComparable? CannotBeAdded(AreaFigure figure) =>
        figure.Ratio is not { } ratio ? NotComparable.Hidden
        : figure.Coverage != CoverageLevel.Most ? NotComparable.NotCovered
        : figure.HasLargeGaps ? NotComparable.LargeGaps
        : figure.Rules != Rules ? NotComparable.OtherRules
        : figure.Source != Source ? NotComparable.OtherSource
        : ratio.Denominator == 0 ? NotComparable.TooFew
        : null;

    // Of children of one age the mix of ages says nothing.
    private bool IsFarApart(AreaFigure figure) =>
        Publication.CountsEveryChild(figure.Measure)
        && figure.SchoolAge is { Denominator: > 0 } own && SchoolAge.Denominator > 0
        && Math.Abs(own.Quotient - SchoolAge.Quotient) > FurthestMix
        && !Wilson.Of(own.Numerator, own.Denominator).Holds(SchoolAge.Quotient);

    private static T? MostFrequent<T>(IEnumerable<T> of)
        where T : notnull => of.GroupBy(one => one).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).Select(group => group.Key).FirstOrDefault();
}
