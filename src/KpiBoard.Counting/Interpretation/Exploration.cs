using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Interpretation;

/// <summary>Any measure by any split, or by two crossed, each group read by the statistics of the measure's kind.</summary>
/// <remarks>Source: methods and conventions A1, A3: Wilson and two shares, McNemar for the same children at two moments, linearisation for ratios of sums; Holm among the groups.</remarks>
public static class Exploration
{
    private const int LeastChildren = 10;

    /// <summary>Every group that some child is in. Of those of whom it is not known there is no test: they are among the others.</summary>
    public static IReadOnlyList<ExploredFigure> Of(IReadOnlyList<ChildQuarter> children, Measure measure, Split split)
    {
        var added = children.Select(child => (Values: split.ValuesOf(child).ToHashSet(StringComparer.Ordinal), Ratio: measure.Adds(child))).ToList();
        return Adjusted(
        [
            .. added.SelectMany(child => child.Values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(value => Figure(
                    measure.Kind,
                    value,
                    [.. added.Where(child => child.Values.Contains(value)).Select(child => child.Ratio)],
                    [.. added.Where(child => !child.Values.Contains(value)).Select(child => child.Ratio)])),
        ]);
    }

    /// <summary>The measure of all children, beside whom there is nobody.</summary>
    public static ExploredFigure All(IReadOnlyList<ChildQuarter> children, Measure measure) =>
        Figure(measure.Kind, Split.All.Name, [.. children.Select(measure.Adds)], []);

    /// <summary>The same of published shares, of which some are hidden.</summary>
    /// <param name="all">Of all children; null when it is hidden.</param>
    public static IReadOnlyList<ExploredFigure> OfShown(IReadOnlyList<(string Value, Ratio? Ratio)> groups, Ratio? all) => Adjusted(
    [
        .. groups.Select(group => group.Ratio is not { } ratio
            ? new ExploredFigure(group.Value, null, Answer.None<Interval>("it is hidden"), Answer.None<TestResult>("it is hidden"))
            : new(group.Value, ratio, Wilson.Of(ratio), !IsOfKnown(group.Value) ? NotKnown
                : all is { } whole ? OfShares(Sides.Of(ratio, whole))
                : Answer.None<TestResult>("the figure of all children is hidden"))),
    ]);

    /// <summary>A value, or a pair of values crossed, that says something of the children.</summary>
    public static bool IsOfKnown(string value) => !value.Split('*').Any(part => part is "not_known" or "unknown_ethnic" or "unknown_gender");

    private static Answer<TestResult> NotKnown => Answer.None<TestResult>("of these children it is not known");

    private static ExploredFigure Figure(MeasureKind kind, string value, IReadOnlyList<Ratio> group, IReadOnlyList<Ratio> others)
    {
        var (ratio, rest) = (Sum(group), Sum(others));
        return kind switch
        {
            MeasureKind.Share => new(value, ratio, Wilson.Of(ratio), IsOfKnown(value) ? OfShares(new(ratio, rest)) : NotKnown),
            MeasureKind.RatioOfSums => OfSums(value, ratio, group, others),
            MeasureKind.Change => new(
                value, ratio, Answer.None<Interval>("it is a change"), McNemar.Test(group.Count(child => child.Numerator > 0), group.Count(child => child.Numerator < 0))),
            _ => new(value, ratio, Answer.None<Interval>("the two counts hold different children"), Answer.None<TestResult>("the two counts hold different children")),
        };
    }

    private static Answer<TestResult> OfShares(Sides sides) =>
        Pooling.Carries(sides) ? TwoShares.Test(sides.Group, sides.Rest) : Answer.None<TestResult>("there are under ten children in the group or beside it");

    private static ExploredFigure OfSums(string value, Ratio ratio, IReadOnlyList<Ratio> group, IReadOnlyList<Ratio> others)
    {
        var (one, other) = (RatioOfSums.Of(group), RatioOfSums.Of(others));
        var range = one.IsThere ? Answer.Of(one.Value.Interval) : Answer.None<Interval>(one.WhyNot);
        var test = !one.IsThere || !other.IsThere || one.Value.Children < LeastChildren || other.Value.Children < LeastChildren
            ? Answer.None<TestResult>("there are under ten children in the group or beside it")
            : IsOfKnown(value) ? RatioOfSums.Test(one.Value, other.Value) : NotKnown;
        return new(value, ratio, range, test);
    }

    private static IReadOnlyList<ExploredFigure> Adjusted(IReadOnlyList<ExploredFigure> figures)
    {
        var adjusted = new Queue<double>(Holm.Adjusted([.. figures.Where(figure => figure.Test.IsThere).Select(figure => figure.Test.Value.P)]));
        return [.. figures.Select(figure => figure.Test.IsThere ? figure with { AdjustedP = adjusted.Dequeue() } : figure)];
    }

    private static Ratio Sum(IEnumerable<Ratio> ratios) => ratios.Aggregate(default(Ratio), Ratio.Add);
}
