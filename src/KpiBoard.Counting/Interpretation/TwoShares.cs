namespace KpiBoard.Counting.Interpretation;

/// <summary>Tests two shares of different children: a group against the rest, who are no part of it, or a quarter against another.</summary>
/// <remarks>
/// Source: methods and conventions A3. The pooled z is the test of HM Inspectorate of Probation (2022, section 3.2), and its square is the uncorrected chi-square.
/// Where a count of under 5 is expected in some cell it misleads, and Fisher's exact test takes its place.
/// </remarks>
public static class TwoShares
{
    private const double LeastExpected = 5;

    /// <summary>No answer when a side has nobody, or when all of them or none of them met it.</summary>
    public static Answer<TestResult> Test(Ratio one, Ratio other)
    {
        if (one.Denominator == 0 || other.Denominator == 0)
        {
            return Answer.None<TestResult>("nobody was counted on one side");
        }

        var all = one + other;
        if (all.Numerator == 0 || all.Numerator == all.Denominator)
        {
            return Answer.None<TestResult>("all children of both sides are alike in it");
        }

        return Answer.Of(SmallestExpected(one, other) < LeastExpected
            ? new TestResult(Fisher.TwoSided(one, other), TestUsed.FisherExact, null)
            : ByZ(PooledZ(one, other)));
    }

    /// <summary>In standard errors of the difference, pooled; both sides must hold children, and not all be alike.</summary>
    public static double PooledZ(Ratio one, Ratio other) => PooledZ(one.Numerator, one.Denominator, other.Numerator, other.Denominator);

    /// <summary>The same of counts that need not be whole, as where a publication gives shares alone.</summary>
    public static double PooledZ(double met, double of, double otherMet, double otherOf)
    {
        var pooled = (met + otherMet) / (of + otherOf);
        return ((met / of) - (otherMet / otherOf)) / Math.Sqrt(pooled * (1 - pooled) * ((1 / of) + (1 / otherOf)));
    }

    /// <summary>The smallest count that would be expected in the table of met and not met if both sides were alike.</summary>
    public static double SmallestExpected(Ratio one, Ratio other)
    {
        var all = one + other;
        var (side, kind) = (Math.Min(one.Denominator, other.Denominator), Math.Min(all.Numerator, all.Denominator - all.Numerator));
        return (double)side * kind / all.Denominator;
    }

    private static TestResult ByZ(double z) => new(Confidence.TwoSided(z), TestUsed.PooledZ, z);
}
