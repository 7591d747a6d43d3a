namespace KpiBoard.Web.Board;

/// <summary>Quarters beside each other, in words.</summary>
public static class TrendWords
{
    /// <summary>Of the table behind the lines.</summary>
    public static IReadOnlyList<FigureColumn> Columns { get; } =
        [.. FigureColumn.Statuses, new("SEND/ALN with a formal plan", "kpi3_sendaln_plan")];

    /// <summary>The quarters along the axis, and down the table.</summary>
    /// <param name="isUnfinished">The last quarter is not over yet.</param>
    public static IReadOnlyList<string> Names(IReadOnlyList<PeriodFigures> trend, bool isUnfinished) =>
        [.. trend.Select((quarter, i) => Periods.Months(quarter.Period.Quarter!.Value) + (isUnfinished && i == trend.Count - 1 ? " so far" : ""))];

    /// <summary>The first and the last quarter that can be shown, with their counts: the eye is not to be trusted with few children.</summary>
    public static string Reading(IReadOnlyList<PeriodFigures> trend)
    {
        var shown = trend.Where(quarter => quarter.Find("kpi2_total_suitable_end")?.Ratio is { Denominator: > 0 }).ToList();
        return shown switch
        {
            [] => "No quarter has a share in suitable ETE that can be shown.",
            [var only] => $"In suitable ETE: {Words(only)}, the only quarter that can be shown.",
            [var first, .., var last] => $"In suitable ETE: {Words(first)}, and {Words(last)}.",
        };
    }

    private static string Words(PeriodFigures quarter) =>
        $"{FigureWords.Of(quarter.Find("kpi2_total_suitable_end"))} in {Periods.Months(quarter.Period.Quarter!.Value)}";
}
