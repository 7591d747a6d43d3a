namespace KpiBoard.Counting.Interpretation;

/// <summary>How much larger or smaller a group is among the children counted than among children aged 10 to 17 of the area.</summary>
/// <param name="Cohort">Children of the group, of all children counted.</param>
/// <param name="Population">Children aged 10 to 17 of the group, of all children aged 10 to 17. A census constant: it has no interval.</param>
/// <remarks>
/// Source: methods and conventions A4, "Representation difference". It compares shares of two wholes, so it is no relative rate index.
/// An all-age population is never a <paramref name="Population"/>: age differs between groups.
/// </remarks>
public sealed record Representation(Ratio Cohort, Ratio Population)
{
    /// <summary>Children. Of fewer nothing is said.</summary>
    public const int SmallestCohort = 10;

    /// <summary>Null when fewer than ten children were counted, or nobody lives there.</summary>
    public static Representation? Of(Ratio cohort, Ratio population) =>
        cohort.Denominator < SmallestCohort || population.Denominator == 0 ? null : new(cohort, population);

    /// <summary>The share among the children counted less the share in the population, from -1 to 1.</summary>
    public double Difference => (double)Cohort.Share!.Value - InPopulation;

    /// <summary>What the difference may be beyond chance, 95%.</summary>
    public Interval DifferenceInterval => new(OfCohort.Lower - InPopulation, OfCohort.Upper - InPopulation);

    /// <summary>The one share divided by the other; null when the population has none of the group.</summary>
    public double? Times => Population.Numerator == 0 ? null : (double)Cohort.Share!.Value / InPopulation;

    /// <summary>What the ratio may be beyond chance, 95%; null when there is no ratio.</summary>
    public Interval? TimesInterval => Population.Numerator == 0 ? null : new(OfCohort.Lower / InPopulation, OfCohort.Upper / InPopulation);

    public Comparison Standing => BeyondChance.StandingOf(Cohort, InPopulation);

    private double InPopulation => (double)Population.Share!.Value;

    private Interval OfCohort => Wilson.Of(Cohort.Numerator, Cohort.Denominator);
}
