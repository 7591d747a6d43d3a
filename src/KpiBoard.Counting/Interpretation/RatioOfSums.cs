namespace KpiBoard.Counting.Interpretation;

/// <summary>A ratio of two sums over children: sessions attended of those possible, say. It varies between children, not between sessions.</summary>
/// <param name="Value">The quotient of the sums.</param>
/// <param name="StandardError">Linearised: of what each child is off the common ratio.</param>
/// <param name="Children">Those with something to divide by, or something counted.</param>
/// <param name="Interval">Of 95%, never below 0.</param>
/// <remarks>Source: Taylor linearisation with the child as the cluster, as R's <c>survey::svyratio</c>; counting rules section 6.</remarks>
public readonly record struct RatioOfSums(double Value, double StandardError, long Children, Interval Interval)
{
    private const int FewestChildren = 2;

    /// <param name="byChild">What each child adds to the two sums.</param>
    public static Answer<RatioOfSums> Of(IEnumerable<Ratio> byChild)
    {
        Ratio[] children = [.. byChild.Where(child => child != default)];
        var sum = children.Aggregate(default(Ratio), Ratio.Add);
        if (sum.Denominator == 0)
        {
            return Answer.None<RatioOfSums>("there is nothing to set it against");
        }

        if (children.Length < FewestChildren)
        {
            return Answer.None<RatioOfSums>("one child alone says nothing of how children differ");
        }

        var value = sum.Quotient;
        var squares = children.Sum(child => Math.Pow(child.Numerator - (value * child.Denominator), 2));
        var error = Math.Sqrt((double)children.Length / (children.Length - 1) * squares) / sum.Denominator;
        return Answer.Of(new RatioOfSums(
            value, error, children.Length, new(Math.Max(0, value - (Confidence.Z95 * error)), value + (Confidence.Z95 * error))));
    }

    /// <summary>Tests two ratios of different children. No answer when neither varies.</summary>
    public static Answer<TestResult> Test(RatioOfSums one, RatioOfSums other)
    {
        var error = double.Hypot(one.StandardError, other.StandardError);
        if (error == 0)
        {
            return Answer.None<TestResult>("the children of each side are all alike");
        }

        var z = (one.Value - other.Value) / error;
        return Answer.Of(new TestResult(Confidence.TwoSided(z), TestUsed.Linearised, z));
    }
}
