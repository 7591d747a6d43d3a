using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Comparing;

/// <summary>A figure of a service as everybody may see it, with what decides whether it can stand beside others.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Ratio">Null when it is hidden.</param>
/// <param name="Rules">The version of the rule book it was counted by; several with a comma, of several periods.</param>
/// <param name="Coverage">How far the source it rests on covers the children.</param>
/// <param name="HasLargeGaps">Something it rests on is incomplete; see <see cref="Quality.ProtectedQuality"/>.</param>
public sealed record AreaFigure(
    string ServiceCode, string Measure, Ratio? Ratio, string Rules, FigureSource Source, CoverageLevel Coverage, bool HasLargeGaps)
{
    /// <summary>Children of school age at the end, of all; null when it is hidden or not known.</summary>
    public Ratio? SchoolAge { get; init; }

    /// <summary>Periods together, one figure a service and measure; nothing of one that lacks a period.</summary>
    /// <param name="periods">In order of time, at least one.</param>
    public static IReadOnlyList<AreaFigure> Together(IReadOnlyList<IReadOnlyList<AreaFigure>> periods) => periods.Count == 1 ? periods[0] :
    [
        .. periods.SelectMany(figures => figures).GroupBy(figure => (figure.ServiceCode, figure.Measure))
            .Where(group => group.Count() == periods.Count)
            .Select(group => Together([.. group])),
    ];

    /// <summary>The periods together; hidden when a part of it is.</summary>
    /// <param name="periods">Of one service and measure; at least one.</param>
    public static AreaFigure Together(IReadOnlyList<AreaFigure> periods) => periods.Count == 1 ? periods[0] : periods[^1] with
    {
        Ratio = Sum(periods.Select(period => period.Ratio)),
        SchoolAge = Sum(periods.Select(period => period.SchoolAge)),
        Rules = string.Join(", ", periods.Select(period => period.Rules).Distinct().Order(StringComparer.Ordinal)),
        Source = periods.Max(period => period.Source),
        Coverage = periods.Min(period => period.Coverage),
        HasLargeGaps = periods.Any(period => period.HasLargeGaps),
    };

    private static Ratio? Sum(IEnumerable<Ratio?> parts)
    {
        Ratio? sum = default(Ratio);
        return parts.Aggregate(sum, (all, part) => all + part);
    }
}
