using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Comparing;

/// <summary>A figure of two services beside each other.</summary>
/// <remarks>Source: methods and conventions A2: area against area both intervals must be apart. It is a careful rule: it calls fewer differences than a test of the two would.</remarks>
/// <param name="One">Null when the service has sent nothing that covers the period.</param>
/// <param name="WhyNot">Why the two are not set against each other; null when they are.</param>
public sealed record AreaPair(Measure Measure, AreaFigure? One, AreaFigure? Other, NotComparable? WhyNot)
{
    public static AreaPair Of(Measure measure, AreaFigure? one, AreaFigure? other) => new(measure, one, other, WhyNotOf(one, other));

    /// <summary>How the first stands to the other; null when they are not set against each other.</summary>
    public Comparison? Standing
    {
        get
        {
            if (WhyNot is not null)
            {
                return null;
            }

            var (one, other) = (Wilson.Of(One!.Ratio!.Value).Value, Wilson.Of(Other!.Ratio!.Value).Value);
            return one.Lower > other.Upper ? Comparisons.Judged(isHigher: true, Measure.Polarity)
                : one.Upper < other.Lower ? Comparisons.Judged(isHigher: false, Measure.Polarity)
                : Comparison.Similar;
        }
    }

    private static NotComparable? WhyNotOf(AreaFigure? one, AreaFigure? other)
    {
        if (one is null || other is null)
        {
            return NotComparable.NoFigure;
        }

        // Each is held to the rules, source and ages of the other; the first reason of the two is told.
        NotComparable?[] both = [Comparability.Of([other]).WhyNot(one), Comparability.Of([one]).WhyNot(other)];
        return both.Min();
    }
}
