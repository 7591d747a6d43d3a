namespace KpiBoard.Counting.Interpretation;

/// <summary>The interval of the difference of two shares, from the Wilson interval of each.</summary>
/// <remarks>Source: Newcombe 1998, method 10; methods and conventions A3.</remarks>
public static class Newcombe
{
    /// <returns>Of the first share less the second, from -1 to 1; no answer when nobody was counted in one.</returns>
    public static Answer<Interval> Of(Ratio one, Ratio other, double z = Confidence.Z95)
    {
        var (first, second) = (Wilson.Of(one, z), Wilson.Of(other, z));
        if (!first.IsThere || !second.IsThere)
        {
            return Answer.None<Interval>("nobody was counted in one of the two");
        }

        var (p, q) = (one.Quotient, other.Quotient);
        return Answer.Of(new Interval(
            p - q - double.Hypot(p - first.Value.Lower, second.Value.Upper - q),
            p - q + double.Hypot(first.Value.Upper - p, q - second.Value.Lower)));
    }
}
