using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Picture;

/// <summary>A measure now and before, and whether what is between them may be chance.</summary>
/// <param name="Before">Null when there is nothing before it.</param>
/// <param name="Gained">Of a change: children who came to be so; else 0.</param>
/// <param name="Lost">Of a change: children who ceased to be so; else 0.</param>
/// <param name="Test">Of now against before; of a change, of those who gained against those who lost.</param>
public sealed record TopicReading(Measure Measure, Ratio Now, Ratio? Before, long Gained, long Lost, Answer<TestResult> Test)
{
    /// <param name="now">The children of the period.</param>
    /// <param name="before">Those of the period before; null when there is none.</param>
    public static TopicReading Of(Measure measure, IReadOnlyList<ChildQuarter> now, IReadOnlyList<ChildQuarter>? before)
    {
        var (these, those) = (Added(measure, now), before is null ? null : Added(measure, before));
        var isChange = measure.Kind == MeasureKind.Change;
        var (gained, lost) = isChange ? (these.LongCount(child => child.Numerator > 0), these.LongCount(child => child.Numerator < 0)) : (0, 0);
        return new(measure, Sum(these), those is null ? null : Sum(those), gained, lost, isChange ? McNemar.Test(gained, lost) : Tested(measure.Kind, these, those));
    }

    private static Answer<TestResult> Tested(MeasureKind kind, List<Ratio> now, List<Ratio>? before)
    {
        if (before is null)
        {
            return Answer.None<TestResult>("there is nothing before it");
        }

        return kind == MeasureKind.RatioOfSums ? OfSums(RatioOfSums.Of(now), RatioOfSums.Of(before)) : TwoShares.Test(Sum(now), Sum(before));
    }

    private static Answer<TestResult> OfSums(Answer<RatioOfSums> now, Answer<RatioOfSums> before) =>
        now.IsThere && before.IsThere ? RatioOfSums.Test(now.Value, before.Value) : Answer.None<TestResult>((now.IsThere ? before : now).WhyNot!);

    private static List<Ratio> Added(Measure measure, IReadOnlyList<ChildQuarter> children) => [.. children.Select(measure.Adds)];

    private static Ratio Sum(IEnumerable<Ratio> ratios) => ratios.Aggregate(default(Ratio), Ratio.Add);
}
