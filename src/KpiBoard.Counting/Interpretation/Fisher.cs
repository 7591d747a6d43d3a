namespace KpiBoard.Counting.Interpretation;

/// <summary>Fisher's exact test of two shares: the chance of all tables as unlikely as the one seen, its margins given.</summary>
/// <remarks>Source: R's <c>fisher.test</c>, with its allowance of 1e-7 for tables of equal chance; methods and conventions A3.</remarks>
public static class Fisher
{
    private const double Allowance = 1 + 1e-7;

    /// <returns>Two-sided, from 0 to 1.</returns>
    public static double TwoSided(Ratio one, Ratio other)
    {
        var met = one.Numerator + other.Numerator;
        var (least, most) = (Math.Max(0, met - other.Denominator), Math.Min(met, one.Denominator));
        var chances = Chances(least, most, met, one.Denominator, other.Denominator);
        var seen = chances[one.Numerator - least] * Allowance;
        return Math.Min(1, chances.Where(chance => chance <= seen).Order().Sum() / chances.Order().Sum());
    }

    // Each chance beside the likeliest, which is one: so no factorial is needed, and nothing grows too large.
    private static double[] Chances(long least, long most, long met, long one, long other)
    {
        var chances = new double[most - least + 1];
        var likeliest = Math.Clamp((long)((met + 1.0) * (one + 1) / (one + other + 2)), least, most);
        chances[likeliest - least] = 1;
        for (var k = likeliest; k < most; k++)
        {
            chances[k + 1 - least] = chances[k - least] * ((double)(met - k) * (one - k) / ((double)(k + 1) * (other - met + k + 1)));
        }

        for (var k = likeliest; k > least; k--)
        {
            chances[k - 1 - least] = chances[k - least] * ((double)k * (other - met + k) / ((double)(met - k + 1) * (one - k + 1)));
        }

        return chances;
    }
}
