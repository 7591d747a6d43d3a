using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Tests;

/// <summary>What one child adds to a measure.</summary>
internal static class Counts
{
    /// <summary>In numerator and denominator.</summary>
    public static readonly Ratio Met = new(1, 1);

    /// <summary>In the denominator only.</summary>
    public static readonly Ratio NotMet = new(0, 1);

    /// <summary>In neither.</summary>
    public static readonly Ratio NotAsked = new(0, 0);

    public static Ratio MetWhen(bool met) => met ? Met : NotMet;

    public static Ratio Count(this ChildQuarter child, string measure) => child.Count(measure, RuleBook.Standard);

    public static Ratio Count(this ChildQuarter child, string measure, RuleBook rules) =>
        rules[measure].Adds(child);

    public static Ratio Count(this ChildBuilder child, string measure) => child.InQuarter().Count(measure);
}
