using MathNet.Numerics;

namespace KpiBoard.Counting.Interpretation;

/// <summary>How many standard errors make an interval, and how much chance lies outside it.</summary>
/// <remarks>Source: methods and conventions A0, from PHEindicatormethods.</remarks>
public static class Confidence
{
    public const double Z95 = 1.959963984540054;

    public const double Z998 = 3.090232306167813;

    /// <summary>Results rarer than this are called more than chance.</summary>
    public const double Significant = 0.05;

    /// <summary>The chance beyond one limit: 0.025 for <see cref="Z95"/>.</summary>
    public static double Tail(double z) => SpecialFunctions.Erfc(z / Math.Sqrt(2)) / 2;

    /// <summary>The chance of a standard error count as far from 0, on both sides.</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));
}
