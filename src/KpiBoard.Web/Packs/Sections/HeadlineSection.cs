using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>KPI 2 and KPI 3, with what they can bear.</summary>
internal static class HeadlineSection
{
    private static readonly PackColumn[] Columns =
        [new("Headline"), new("Children", PackColumn.Kind.Figure), new("Could be"), new("Target")];

    public static IReadOnlyList<PackPart> Write(PackSource source)
    {
        var headlines = Headline.For(source.Now.Period);
        return
        [
            new PackSentence($"Children {Periods.Whom(source.Now.Period)}."),
            new PackTable("The two national headlines", Columns, [.. headlines.Select(headline => Row(source, headline))]) { IsHeadline = true },
            new PackSentence("“Could be” is the range that the share of so few children may stand for, 95 times in 100."),
            .. Weaknesses(source.View.Quality, headlines),
        ];
    }

    private static List<PackCell> Row(PackSource source, Headline headline)
    {
        var figure = PackFigure.Of(new("All children", source.Now), new(headline.Title, headline.Measure));
        var reading = source.View.Readings.Find(headline.Rule);
        return
        [
            headline.Title,
            PackCell.Of(figure),
            reading is null ? "No range: the figure is not shown" : ReadingWords.Range(reading) ?? "",
            TargetWords.Of(reading, headline.Rule.Polarity),
        ];
    }

    // Said once for both where it is the same.
    private static IEnumerable<PackSentence> Weaknesses(PeriodQuality quality, IEnumerable<Headline> headlines) => headlines
        .Where(headline => quality.MarkOf(headline.Measure) is not null)
        .GroupBy(headline => $"{quality.MarkOf(headline.Measure)}: {quality.WeaknessOf(headline.Measure)}.", headline => headline.Title[..5])
        .Select(alike => new PackSentence($"{string.Join(" and ", alike)}. {alike.Key}"));
}
