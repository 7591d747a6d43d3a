using System.Globalization;
using KpiBoard.Counting;

namespace KpiBoard.Web.Explore;

/// <summary>A period that can be explored: a quarter, a financial year, all quarters, or the caseload.</summary>
/// <param name="Key">As the address has it: <c>2026Q1</c>, <c>2026-27</c>, <c>all</c> or <c>caseload</c>.</param>
public sealed record ExplorePeriod(string Key, string Title, IReadOnlyList<Period> Periods)
{
    /// <summary>As figures are marked: the period's own label where it is one.</summary>
    public string Label => Periods is [var one] ? one.Label : Key;

    /// <summary>One quarter or one caseload, as it is published.</summary>
    public static ExplorePeriod Of(Period period) => new(period.Day is null ? period.Label : "caseload", Board.Periods.Title(period), [period]);

    /// <summary>All that can be asked for.</summary>
    /// <param name="choices">Quarters and a caseload.</param>
    /// <param name="isProtected">Then quarters are not added together: what is hidden in one would be hidden in all.</param>
    public static IReadOnlyList<ExplorePeriod> All(IReadOnlyList<Period> choices, bool isProtected)
    {
        List<Period> quarters = [.. choices.Where(choice => choice.Quarter is not null)];
        if (quarters.Count == 0)
        {
            return [];
        }

        IEnumerable<ExplorePeriod> together =
        [
            .. quarters.GroupBy(quarter => quarter.Quarter!.Value.Year).Select(year => new ExplorePeriod(YearKey(year.Key), $"Financial year {YearKey(year.Key)}", [.. year])),
            new("all", "All quarters", quarters),
        ];
        return [.. choices.Select(Of), .. isProtected ? [] : together];
    }

    private static string YearKey(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}-{(year + 1) % 100:00}");
}
