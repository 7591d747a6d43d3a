using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Web.Population;

/// <summary>One group among the service's children and where it works.</summary>
/// <param name="Cohort">Children of the group, of all children counted; null when it is hidden.</param>
/// <param name="Population">Children aged 10 to 17 of the group, of all of them; null when it is not at hand.</param>
/// <param name="AllAges">People of all ages of the group, of all people, by authority. Nothing is worked out from them.</param>
public sealed record RepresentationRow(string Split, string Value, string Title, Ratio? Cohort, Ratio? Population, IReadOnlyList<Ratio?> AllAges)
{
    /// <summary>Null when either is not there, or too few children were counted.</summary>
    public Representation? Representation =>
        Cohort is { } cohort && Population is { } population ? Counting.Interpretation.Representation.Of(cohort, population) : null;
}
