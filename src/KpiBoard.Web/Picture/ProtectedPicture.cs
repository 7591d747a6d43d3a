using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Picture;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Picture;

/// <summary>The picture for those who see no counts: from the figures published with small counts hidden, and from nothing else.</summary>
/// <param name="columns">In table order, the period asked for first.</param>
/// <param name="published">The figures of a period; null where it has no child.</param>
public sealed class ProtectedPicture(IReadOnlyList<PictureColumn> columns, Func<Period, PeriodFigures> published)
{
    public IReadOnlyList<PictureSection> Sections =>
        [.. Panels.Sections.Select(section => new PictureSection(section.Id, section.Title, [.. section.Panels.Select(Of)]))];

    private PicturePanel Of(Panel panel)
    {
        List<PictureRow> rows = [.. panel.Published.Select(row => new PictureRow(row.Title, [.. columns.Select(column => Cell(row, column))]))];
        // A row of signs alone says nothing, nor does a type of provision that no child is in.
        var shown = rows.FindAll(row => row.Cells.All(cell => cell.Text != FigureWords.Hidden) || row.Cells.Any(cell => cell.Text != FigureWords.Hidden && cell.Text != FigureWords.Nobody));
        var drawn = panel.Published.Any(row => row.Provision is not null) ? shown.FindAll(row => row.Cells.Any(cell => cell.Ratio is null or { Numerator: > 0 })) : shown;
        var (reading, inShort) = Read(panel);
        return new(panel, reading, inShort, drawn.Count == 0 ? [] : [new(null, drawn)]) { Instead = Instead(panel, [.. rows.Except(shown).Select(row => row.Title)]) };
    }

    private static string? Instead(Panel panel, IReadOnlyList<string> hidden)
    {
        var what = panel.ForCounts is null ? null : PictureWords.ForCounts(panel.ForCounts);
        return hidden.Count == 0 || hidden.Count == panel.Published.Count ? what : $"Too few children to show: {string.Join("; ", hidden.Select(title => SplitWords.InSentence(title)))}. {what}".TrimEnd();
    }

    private (string Sentence, string? InShort) Read(Panel panel)
    {
        if (panel.Headline is not { } id || panel.Published.FirstOrDefault(row => row.Measure == id) is not { } row)
        {
            return ("", null);
        }

        if (!published(columns[0].Periods[0]).Knows(row.RestsOn))
        {
            return ("Not known: its source covers no child.", null);
        }

        if (RatioOf(row, columns[0]) is not { } now)
        {
            return ("Too few children to show the figure without giving a few of them away.", null);
        }

        var measure = RuleBook.Standard.Published.Single(known => known.Id == id);
        var before = PictureColumn.Before(columns) is { } column ? RatioOf(row, column) : null;
        var test = before is { } then ? TwoShares.Test(now, then) : Answer.None<TestResult>("there is nothing before it to be shown");
        var reading = new TopicReading(measure, now, before, 0, 0, test);
        return now.Denominator == 0 ? (panel.Nothing, null) : (PictureWords.Sentence(reading), PictureWords.InShort(reading));
    }

    private PictureCell Cell(PublishedRow row, PictureColumn column)
    {
        var ratio = RatioOf(row, column);
        var text = !column.Periods.Any(period => published(period).Knows(row.RestsOn)) ? FigureWords.NotKnown
            : ratio is { } shown ? FigureWords.Of(shown)
            : FigureWords.Hidden;
        return new(text, ratio, Marks(row, column));
    }

    // Quarters together are shown only where each of them is.
    private Ratio? RatioOf(PublishedRow row, PictureColumn column)
    {
        var ratios = column.Periods.Select(period => published(period)).Select(figures => figures.IsEmpty ? default(Ratio) : RatioOf(row, figures)).ToList();
        return ratios.Contains(null) ? null : ratios.Aggregate(default(Ratio), (sum, ratio) => sum + ratio!.Value);
    }

    private static Ratio? RatioOf(PublishedRow row, PeriodFigures figures)
    {
        if (row.Provision is not { } provision)
        {
            return figures.Find(row.Measure)?.Ratio;
        }

        var values = figures.ValuesOf("provision").ToList();
        var (part, all) = (values.Contains(provision) ? FigureWords.ChildrenOf(figures, "provision", provision) : values.Count == 0 ? null : 0, FigureWords.ChildrenOf(figures, "all", "all"));
        return part is { } numerator && all is { } denominator ? new(numerator, denominator) : null;
    }

    private static Dictionary<string, object> Marks(PublishedRow row, PictureColumn column) => new(StringComparer.Ordinal)
    {
        ["data-measure"] = row.Measure,
        ["data-split"] = row.Provision is null ? "all" : "provision",
        ["data-value"] = row.Provision ?? "all",
        ["data-period"] = column.Label,
        ["data-part"] = row.Provision is null ? FigureColumn.Part.Figure : FigureColumn.Part.Children,
    };
}
