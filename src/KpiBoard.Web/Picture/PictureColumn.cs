using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Web.Picture;

/// <summary>A column of the picture's tables: a period, or quarters together.</summary>
/// <param name="Label">As commands write it: <c>2026Q1</c>, a day, or <c>2026Q1-2026Q3</c> for quarters together.</param>
public sealed record PictureColumn(string Title, string Label, IReadOnlyList<Period> Periods)
{
    /// <summary>What was asked for; for a quarter the one before too, the year to date, and the same of the year before.</summary>
    public static IReadOnlyList<PictureColumn> Of(Period asked)
    {
        if (asked.Quarter is not { } quarter)
        {
            return [new(Board.Periods.Title(asked), asked.Label, [asked])];
        }

        PictureColumn[] columns = quarter.Number == 1
            ? [Together("", quarter, quarter), Together("Quarter before: ", quarter.Previous, quarter.Previous), Together("A year before: ", YearBefore(quarter), YearBefore(quarter))]
            :
            [
                Together("", quarter, quarter),
                Together("Quarter before: ", quarter.Previous, quarter.Previous),
                Together("Year to date: ", quarter with { Number = 1 }, quarter),
                Together("A year before: ", YearBefore(quarter) with { Number = 1 }, YearBefore(quarter)),
            ];
        return [.. columns.Where(column => column.Periods[0].Quarter >= Quarter.Of(Cohorts.FirstDay))];
    }

    /// <summary>The quarter before that of the first column; null for a caseload, and for the first quarter of all.</summary>
    public static PictureColumn? Before(IReadOnlyList<PictureColumn> columns) =>
        columns[0].Periods[0].Quarter is { } quarter ? columns.FirstOrDefault(column => column.Label == quarter.Previous.ToString()) : null;

    private static Quarter YearBefore(Quarter quarter) => quarter with { Year = quarter.Year - 1 };

    private static PictureColumn Together(string whichever, Quarter first, Quarter last)
    {
        var periods = new List<Period>();
        for (var quarter = first; quarter <= last; quarter = quarter.Next)
        {
            periods.Add(Period.Of(quarter));
        }

        var months = string.Create(CultureInfo.InvariantCulture, $"{(first.FirstDay.Year == last.LastDay.Year ? first.FirstDay.ToString("MMM", CultureInfo.InvariantCulture) : first.FirstDay.ToString("MMM yyyy", CultureInfo.InvariantCulture))} to {last.LastDay:MMM yyyy}");
        return new($"{whichever}{months}", first == last ? $"{first}" : $"{first}-{last}", periods);
    }
}
