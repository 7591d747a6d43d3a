using System.Text.Json;
using KpiBoard.Counting;
using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Data.Intake;

/// <summary>What files moved when they came in use, as it is kept for the history: counts only, no child.</summary>
/// <param name="AsOf">The day that both sides were counted for.</param>
public sealed record ChangeSummary(DateOnly AsOf, IReadOnlyList<PeriodSummary> Periods)
{
    internal static ChangeSummary Of(ServiceRecord before, ServiceRecord after, DateOnly asOf) =>
        new(asOf, [.. ServiceChange.Between(before, after, asOf).Where(period => !period.IsNothing).Select(PeriodSummary.Of)]);

    internal static ChangeSummary? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<ChangeSummary>(json);

    internal string Write() => JsonSerializer.Serialize(this);
}

/// <summary>One period in which something moved.</summary>
/// <param name="Period">Its label.</param>
/// <param name="ComeIn">Children.</param>
/// <param name="GoOut">Children.</param>
/// <param name="Change">Children.</param>
public sealed record PeriodSummary(string Period, IReadOnlyList<HeadlineSummary> Headlines, int ComeIn, int GoOut, int Change)
{
    internal static PeriodSummary Of(PeriodChange period) => new(
        period.Period.Label,
        [.. period.Headlines.Select(headline => new HeadlineSummary(headline.Measure.Id, headline.Before, headline.After))],
        period.CountOf(Movement.ComesIn),
        period.CountOf(Movement.GoesOut),
        period.CountOf(Movement.Changes));
}

/// <summary>A headline on both sides.</summary>
/// <param name="Measure">Its id.</param>
public sealed record HeadlineSummary(string Measure, Ratio Before, Ratio After);
