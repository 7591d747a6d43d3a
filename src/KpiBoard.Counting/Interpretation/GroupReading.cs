namespace KpiBoard.Counting.Interpretation;

/// <summary>A group beside the rest of the children, with what the difference can bear.</summary>
/// <param name="Value">The part of the split.</param>
/// <param name="Pooled">What was compared, and over which quarters.</param>
/// <param name="Difference">Of the shares, group less rest, from -1 to 1, with its 95% interval.</param>
/// <param name="Ratio">Of the shares. 1 is parity.</param>
/// <param name="AdjustedP">The test's probability among all groups compared with it (Holm); null without a test.</param>
public sealed record GroupReading(
    string Value,
    Pooled<Sides> Pooled,
    Answer<Interval> Difference,
    Answer<RatioOfShares> Ratio,
    Answer<TestResult> Test,
    double? AdjustedP)
{
    /// <summary>Reads every group of one split beside the others.</summary>
    public static IReadOnlyList<GroupReading> Of(IReadOnlyList<(string Value, Pooled<Sides> Pooled)> groups)
    {
        var read = groups.Select(group => Of(group.Value, group.Pooled)).ToList();
        var adjusted = new Queue<double>(Holm.Adjusted([.. read.Where(group => group.Test.IsThere).Select(group => group.Test.Value.P)]));
        return [.. read.Select(group => group.Test.IsThere ? group with { AdjustedP = adjusted.Dequeue() } : group)];
    }

    private static GroupReading Of(string value, Pooled<Sides> pooled)
    {
        var (group, rest) = pooled.Sum;
        return new(value, pooled, Newcombe.Of(group, rest), RatioOf(pooled.Sum), TwoShares.Test(group, rest), null);
    }

    private static Answer<RatioOfShares> RatioOf(Sides sides) => Pooling.CarriesRatio(sides)
        ? RatioOfShares.Of(sides.Group, sides.Rest)
        : Answer.None<RatioOfShares>("one side has too few children of whom it is true");
}
