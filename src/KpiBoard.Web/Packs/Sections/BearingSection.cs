using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>What each figure of all children can bear, read from what is shown.</summary>
internal static class BearingSection
{
    private const string Why = "Few children make figures swing by chance. “Could be” is the range that the share of so few children may stand for, 95 times in 100.";

    private static readonly PackColumn[] Columns =
    [
        new("Measure"), new("All children", PackColumn.Kind.Figure), new("Could be"), new("Target"), new("The quarter before"), new("Over the quarters"),
    ];

    public static IReadOnlyList<PackPart> Write(PackSource source)
    {
        var rows = Publication.Measures.Select(measure => Row(source, measure)).OfType<IReadOnlyList<PackCell>>().ToList();
        return rows.Count == 0 ? Nothing : [new PackSentence(Why), new PackTable("What each figure can bear", Columns, rows)];
    }

    /// <summary>Of the two headlines alone, what does not stand with them.</summary>
    public static IReadOnlyList<PackPart> WriteFirst(PackSource source)
    {
        var rows = Headline.For(source.Now.Period)
            .Select(headline => source.View.Readings.Find(headline.Rule) is { } reading
                ? (IReadOnlyList<PackCell>)[headline.Title[..5], ReadingWords.Change(reading), ReadingWords.OverTime(reading)]
                : null)
            .OfType<IReadOnlyList<PackCell>>()
            .ToList();
        return rows.Count == 0 ? Nothing : [new PackTable("The headlines and the quarters before", [Columns[0], .. Columns[^2..]], rows)];
    }

    private static IReadOnlyList<PackPart> Nothing { get; } = [new PackSentence("No figure of all children can be shown, so there is nothing to read from them.")];

    private static List<PackCell>? Row(PackSource source, Measure measure) => source.View.Readings.Find(measure) is not { } reading ? null :
    [
        measure.Title,
        PackCell.Of(PackFigure.Of(new("All children", source.Now), new(measure.Title, measure.Id))),
        ReadingWords.Range(reading) ?? "",
        TargetWords.Of(reading, measure.Polarity),
        ReadingWords.Change(reading),
        ReadingWords.OverTime(reading),
    ];
}
