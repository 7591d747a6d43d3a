using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Picture;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Picture;

/// <summary>The picture for those who see counts: from the children.</summary>
/// <param name="columns">In table order, the period asked for first.</param>
/// <param name="children">Those of every column.</param>
/// <param name="nation">Of the service, whose codes have its meaning; null where it is not known.</param>
public sealed class CountedPicture(IReadOnlyList<PictureColumn> columns, IReadOnlyList<ChildQuarter> children, string? nation)
{
    /// <summary>Topics with more groups than this leave out those that no column has.</summary>
    private const int Few = 8;

    /// <summary>Of schools so many are named, and the rest are one row.</summary>
    private const int Named = 10;

    private readonly IReadOnlyList<IReadOnlyList<ChildQuarter>> byColumn =
        [.. columns.Select(column => (IReadOnlyList<ChildQuarter>)[.. children.Where(child => column.Periods.Contains(child.Period))])];

    public IReadOnlyList<PictureSection> Sections =>
        [.. Panels.Sections.Select(section => new PictureSection(section.Id, section.Title, [.. section.Panels.Where(panel => panel.Topics.Count > 0).Select(Of)]))];

    private PicturePanel Of(Panel panel)
    {
        var counted = panel.Topics.Select(topic => byColumn.Select(children => Worded(topic.Count(children))).ToList()).ToList();
        var (reading, inShort) = Read(panel, [.. counted.Select(columns => columns[0])]);
        return new(panel, reading, inShort, [.. counted.Select(columns => Series(panel, columns)).Where(series => series.Rows.Count > 0)]);
    }

    private (string Sentence, string? InShort) Read(Panel panel, IReadOnlyList<Distribution> now)
    {
        if (now.All(counted => counted.Of == 0))
        {
            var unknown = now.Max(counted => counted.NotKnown);
            return (unknown == 0 ? panel.Nothing : $"{panel.Nothing} It is not known of {FigureWords.Children(unknown)}.", null);
        }

        if (panel.Topics.LastOrDefault(topic => topic.Headline is not null)?.Headline is { } headline)
        {
            var reading = TopicReading.Of(headline, byColumn[0], PictureColumn.Before(columns) is { } before ? byColumn[columns.ToList().IndexOf(before)] : null);
            return reading.Now.Denominator == 0 ? (panel.Nothing, null) : (PictureWords.Sentence(reading), PictureWords.InShort(reading));
        }

        return (string.Join(" ", now.Where(counted => counted.Of > 0).Select(counted => PictureWords.Largest(counted, now.Count > 1 ? counted.Topic.Title : null))), null);
    }

    private PictureSeries Series(Panel panel, List<Distribution> counted)
    {
        var groups = counted.SelectMany(column => column.Groups).DistinctBy(group => group.Key).ToList();
        var shown = groups.Count <= Few ? groups : groups.FindAll(group => counted.Exists(column => IsThere(column.RatioOf(group.Key), column)));
        var named = panel.Rest is null || shown.Count <= Named + 1 ? shown : shown[..Named];
        List<PictureRow> rows = [.. named.Select(group => new PictureRow(group.Title, [.. counted.Select((column, i) => Cell(column, group.Key, column.RatioOf(group.Key), columns[i]))]))];
        // A child can be in two groups: then what is left of the whole is not the rest.
        if (named.Count < shown.Count && counted.TrueForAll(column => column.Groups.Sum(group => group.Ratio.Numerator) == column.Of))
        {
            List<string> keys = [.. named.Select(group => group.Key)];
            rows.Add(new($"{shown.Count - named.Count} {panel.Rest}", [.. counted.Select((column, i) => Cell(column, "others", column.OthersThan(keys), columns[i]))], IsDrawn: false));
        }

        if (counted.Exists(column => column.NotKnown > 0))
        {
            rows.Add(new("Not known", [.. counted.Select((column, i) => NotKnown(column, columns[i]))], IsDrawn: false));
        }

        return new(panel.Topics.Count > 1 ? counted[0].Topic.Title : null, rows);
    }

    // A group with a whole of its own is there when somebody could be counted in it.
    private static bool IsThere(Ratio ratio, Distribution column) => ratio.Denominator == column.Of ? ratio.Numerator > 0 : ratio.Denominator > 0;

    // A reason's code is known by its nation's words.
    private Distribution Worded(Distribution counted) => counted.Topic.Id.EndsWith("_by_reason", StringComparison.Ordinal)
        ? counted with { Groups = [.. counted.Groups.Select(group => group with { Title = ExclusionHotspots.ReasonIn(nation, group.Key) })] }
        : counted;

    private static PictureCell Cell(Distribution counted, string group, Ratio ratio, PictureColumn column) =>
        new(FigureWords.Of(ratio), ratio, Marks(counted, group, column));

    private static PictureCell NotKnown(Distribution counted, PictureColumn column) => new(FigureWords.Children(counted.NotKnown), null, Marks(counted, "not_known", column));

    private static Dictionary<string, object> Marks(Distribution counted, string group, PictureColumn column) =>
        new(StringComparer.Ordinal) { ["data-picture"] = $"{counted.Topic.Id}/{group}", ["data-period"] = column.Label };
}
