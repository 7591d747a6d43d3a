using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Cli;

/// <summary>What is to be counted of a service.</summary>
/// <param name="AsOf">Orders that end later do not count yet.</param>
/// <param name="CaseloadDay">Null for the cohorts of quarters.</param>
/// <param name="Splits">Null when a split was asked that there is not.</param>
internal sealed record FigureCount(DateOnly AsOf, DateOnly? CaseloadDay, IReadOnlyList<Split>? Splits)
{
    /// <summary>The past day at whose end the files were in use; null for those in use now.</summary>
    public DateOnly? Known { get; init; }

    public IReadOnlyList<Figure> Of(ServiceRecord service) => Figures.Count(
        CaseloadDay is { } day ? Cohorts.Caseload(service, day) : Cohorts.ByQuarter(service, AsOf), RuleBook.Standard, Splits ?? []);
}
