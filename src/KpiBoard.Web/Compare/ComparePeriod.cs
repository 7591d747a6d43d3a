using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Data.Areas;

namespace KpiBoard.Web.Compare;

/// <summary>A period in which services are compared.</summary>
/// <param name="Key">As the address has it.</param>
/// <param name="Labels">Of the quarters it consists of, or of the caseload.</param>
public sealed record ComparePeriod(string Key, string Title, IReadOnlyList<string> Labels)
{
    /// <summary>The quarters that are over, the newest first; today's caseload; the financial years of which all quarters are there.</summary>
    /// <param name="quarters">Of which some service has figures, the newest first.</param>
    public static IReadOnlyList<ComparePeriod> All(IReadOnlyList<Quarter> quarters, DateOnly today)
    {
        List<Quarter> over = [.. quarters.Where(quarter => quarter.LastDay < today)];
        return
        [
            .. over.Select(quarter => new ComparePeriod($"{quarter}", quarter.InWords(), [$"{quarter}"])),
            new(AreaStore.Caseload, "Caseload of the day each service was last counted", [AreaStore.Caseload]),
            .. over.GroupBy(quarter => quarter.Year).Where(year => year.Count() == 4).Select(year => Of(year.Key, [.. year.Select(quarter => $"{quarter}")])),
        ];
    }

    private static ComparePeriod Of(int year, IReadOnlyList<string> labels)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{year}-{(year + 1) % 100:00}");
        return new(key, $"Financial year {key}", labels);
    }
}
