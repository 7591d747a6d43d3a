using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Board;

/// <summary>The figures of one quarter or caseload, to be looked up.</summary>
public sealed class PeriodFigures
{
    private readonly Dictionary<(string Measure, string Split, string Value), PublishedFigure> figures;
    private readonly ILookup<string, string> values;

    /// <param name="shown">Null when the period has no child.</param>
    public PeriodFigures(Period period, PublishedPeriod? shown)
    {
        var published = shown?.Figures ?? [];
        (Period, Coverage) = (period, shown?.Coverage ?? []);
        figures = published.ToDictionary(figure => (figure.Measure, figure.Split, figure.Value));
        values = published.Select(figure => (figure.Split, figure.Value)).Distinct().ToLookup(part => part.Split, part => part.Value, StringComparer.Ordinal);
    }

    public Period Period { get; }

    public IReadOnlyList<SourceCoverage> Coverage { get; }

    /// <summary>No child is in the period.</summary>
    public bool IsEmpty => figures.Count == 0;

    /// <summary>Some figure is not hidden.</summary>
    public bool ShowsAny => figures.Values.Any(figure => !figure.IsHidden);

    /// <summary>Null when no child-quarter has the value, or the period has none at all.</summary>
    public PublishedFigure? Find(string measure, string split = "all", string value = "all") => figures.GetValueOrDefault((measure, split, value));

    /// <summary>Some child is covered by the source; without it, nothing written is not "no".</summary>
    public bool Knows(Sources source) => source == Sources.None || Coverage.Any(known => known.Source == source && known.Level != CoverageLevel.None);

    /// <summary>The values of a split that some child has, in the order people know them.</summary>
    public IEnumerable<string> ValuesOf(string split) => values[split].OrderBy(value => ValueTitles.PlaceOf(split, value)).ThenBy(value => value, StringComparer.Ordinal);
}
