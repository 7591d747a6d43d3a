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

    public static IReadOnlyList<PackPart> Write(PackSource source) => Write(source, "What each figure can bear", _ => true);

    /// <summary>Of the two headlines alone.</summary>
    public static IReadOnlyList<PackPart> WriteFirst(PackSource source)
    {
        var headlines = Headline.For(source.Now.Period).Select(headline => headline.Measure).ToHashSet(StringComparer.Ordinal);
        return Write(source, "What the headlines can bear", measure => headlines.Contains(measure.Id));
    }

    private static IReadOnlyList<PackPart> Write(PackSource source, string title, Func<Measure, bool> isChosen)
    {
        var rows = Publication.Measures.Where(isChosen).Select(measure => Row(source, measure)).OfType<IReadOnlyList<PackCell>>().ToList();
        return rows.Count == 0
            ? [new PackSentence("No figure of all children can be shown, so there is nothing to read from them.")]
            : [new PackSentence(Why), new PackTable(title, Columns, rows)];
    }

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
