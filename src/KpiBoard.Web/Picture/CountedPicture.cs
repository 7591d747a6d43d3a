using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Picture;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Picture;

/// <summary>The picture for those who see counts: from the children.</summary>
/// <param name="columns">In table order, the period asked for first.</param>
/// <param name="children">Those of every column.</param>
public sealed class CountedPicture(IReadOnlyList<PictureColumn> columns, IReadOnlyList<ChildQuarter> children)
{
    /// <summary>Topics with more groups than this leave out those that no column has.</summary>
    private const int Few = 8;

    private readonly IReadOnlyList<IReadOnlyList<ChildQuarter>> byColumn =
        [.. columns.Select(column => (IReadOnlyList<ChildQuarter>)[.. children.Where(child => column.Periods.Contains(child.Period))])];

    public IReadOnlyList<PictureSection> Sections =>
        [.. Panels.Sections.Select(section => new PictureSection(section.Id, section.Title, [.. section.Panels.Where(panel => panel.Topics.Count > 0).Select(Of)]))];

    private PicturePanel Of(Panel panel)
    {
        var counted = panel.Topics.Select(topic => byColumn.Select(topic.Count).ToList()).ToList();
        var (reading, inShort) = Read(panel, [.. counted.Select(columns => columns[0])]);
        return new(panel, reading, inShort, [.. counted.Select(columns => Series(columns, panel.Topics.Count > 1)).Where(series => series.Rows.Count > 0)]);
    }

    private (string Sentence, string? InShort) Read(Panel panel, IReadOnlyList<Distribution> now)
    {
        if (now.All(counted => counted.Of == 0))
        {
            var unknown = now.Max(counted => counted.NotKnown);
            return (unknown == 0 ? panel.Nothing : $"{panel.Nothing} It is not known of {Children(unknown)}.", null);
        }

        if (panel.Topics.LastOrDefault(topic => topic.Headline is not null)?.Headline is { } headline)
        {
            var reading = TopicReading.Of(headline, byColumn[0], PictureColumn.Before(columns) is { } before ? byColumn[columns.ToList().IndexOf(before)] : null);
            return reading.Now.Denominator == 0 ? (panel.Nothing, null) : (PictureWords.Sentence(reading), PictureWords.InShort(reading));
        }

        var most = now.Where(counted => counted.Of > 0)
            .Select(counted => $"{(now.Count > 1 ? $"{counted.Topic.Title}. " : "")}{PictureWords.Largest(counted)}.");
        return (string.Join(" ", most), null);
    }

    private PictureSeries Series(List<Distribution> counted, bool isOneOfSeveral)
    {
        var groups = counted.SelectMany(column => column.Groups).DistinctBy(group => group.Key).ToList();
        var shown = groups.Count <= Few ? groups : groups.FindAll(group => counted.Exists(column => IsThere(column.RatioOf(group.Key), column)));
        List<PictureRow> rows = [.. shown.Select(group => new PictureRow(group.Title, [.. counted.Select((column, i) => Cell(column, group.Key, columns[i]))]))];
        if (counted.Exists(column => column.NotKnown > 0))
        {
            rows.Add(new("Not known", [.. counted.Select((column, i) => NotKnown(column, columns[i]))], IsDrawn: false));
        }

        return new(isOneOfSeveral ? counted[0].Topic.Title : null, rows);
    }

    // A group with a whole of its own is there when somebody could be counted in it.
    private static bool IsThere(Ratio ratio, Distribution column) => ratio.Denominator == column.Of ? ratio.Numerator > 0 : ratio.Denominator > 0;

    private static PictureCell Cell(Distribution counted, string group, PictureColumn column)
    {
        var ratio = counted.RatioOf(group);
        return new(FigureWords.Of(ratio), ratio, Marks(counted, group, column));
    }

    private static PictureCell NotKnown(Distribution counted, PictureColumn column) => new(Children(counted.NotKnown), null, Marks(counted, "not_known", column));

    private static string Children(long count) => count == 1 ? "1 child" : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} children");

    private static Dictionary<string, object> Marks(Distribution counted, string group, PictureColumn column) =>
        new(StringComparer.Ordinal) { ["data-picture"] = $"{counted.Topic.Id}/{group}", ["data-period"] = column.Label };
}
