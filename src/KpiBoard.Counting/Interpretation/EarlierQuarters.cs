namespace KpiBoard.Counting.Interpretation;

/// <summary>The two years before a quarter taken together, and whether the quarter differs from them by more than chance.</summary>
/// <param name="Sum">Of the quarters that are shown.</param>
/// <param name="Quarters">How many of the eight are shown with somebody in them.</param>
public sealed record EarlierQuarters(Ratio Sum, int Quarters, TestResult Test)
{
    public const int TwoYears = 8;

    /// <summary>Fewer quarters do not say what two years were like.</summary>
    public const int Fewest = 4;

    /// <param name="quarters">In order of time, the one to be read last; hidden ones are left out.</param>
    /// <returns>No answer when too few quarters before are shown, or nothing can be tested.</returns>
    public static Answer<EarlierQuarters> Of(IReadOnlyList<(Quarter Quarter, Ratio Ratio)> quarters, Quarter latest, Ratio now)
    {
        var first = latest;
        for (var back = 0; back < TwoYears; back++)
        {
            first = first.Previous;
        }

        var before = quarters.Where(quarter => quarter.Quarter >= first && quarter.Quarter < latest && quarter.Ratio.Denominator > 0).ToList();
        if (before.Count < Fewest)
        {
            return Answer.None<EarlierQuarters>($"fewer than {Fewest} quarters of the two years before are shown");
        }

        var sum = before.Aggregate(default(Ratio), (all, quarter) => all + quarter.Ratio);
        var test = TwoShares.Test(now, sum);
        return test.IsThere ? Answer.Of(new EarlierQuarters(sum, before.Count, test.Value)) : Answer.None<EarlierQuarters>(test.WhyNot);
    }

    /// <summary>All eight quarters are shown.</summary>
    public bool AreTwoYears => Quarters == TwoYears;
}
