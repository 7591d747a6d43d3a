using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Quality;

/// <summary>How soon the files in use came for a period, and how many of their rows could be used.</summary>
public static class FileParts
{
    /// <param name="allHaveUpn">Every child of the period has a UPN: then rows that wait are of children whom the service does not work with, and weaken nothing.</param>
    public static IReadOnlyList<QualityPart> Of(Period period, DateOnly asOf, IReadOnlyList<SourceFiles> files, bool allHaveUpn) =>
        [.. files.SelectMany(file => Of(period, asOf, file, allHaveUpn))];

    private static IEnumerable<QualityPart> Of(Period period, DateOnly asOf, SourceFiles file, bool allHaveUpn)
    {
        if (Timeliness.DaysOf(period, asOf, file.Arrivals) is { } days)
        {
            yield return new(QualityKind.InTime, file.Source, Timeliness.MarkOf(days)) { Days = days };
        }

        yield return new(QualityKind.RowsUsed, file.Source, file.RowsUsed);
        if (file.Source != Sources.None && !allHaveUpn)
        {
            yield return new(QualityKind.RowsMatched, file.Source, file.RowsMatched);
        }
    }
}
