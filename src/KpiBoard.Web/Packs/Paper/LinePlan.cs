using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Paper;

/// <summary>Where the lines of a chart go on paper, in the drawing's own units.</summary>
internal sealed class LinePlan
{
    public const int Width = 720;
    public const int Height = 240;
    public const int Left = 50;
    public const int Right = 560;
    public const int Top = 14;
    public const int Bottom = 195;

    private const int BetweenLabels = 18;

    private readonly PackTable table;

    public LinePlan(PackTable table)
    {
        this.table = table;
        Lines = Spread([.. table.Chart!.Columns.Select(LineOf).OfType<DrawnLine>()]);
    }

    /// <summary>Those of which some point can be shown.</summary>
    public IReadOnlyList<DrawnLine> Lines { get; }

    /// <summary>Names along the axis: every second one, which leaves room for words that lie.</summary>
    public IEnumerable<(double X, string Name)> Names => table.Rows.Index()
        .Where(row => (table.Rows.Count - 1 - row.Index) % 2 == 0)
        .Select(row => (X(row.Index), row.Item[0].Text));

    public static double Y(decimal share) => Bottom - ((double)share * (Bottom - Top));

    private double X(int row) => table.Rows.Count == 1 ? Left : Left + ((Right - Left) * row / (double)(table.Rows.Count - 1));

    private DrawnLine? LineOf(string title, int place)
    {
        var column = table.Columns.Index().First(known => known.Item.Title == title).Index;
        var points = table.Rows.Index()
            .Select(row => (row.Index, row.Item[column].Figure?.Shown?.Share))
            .Where(point => point.Share is not null)
            .Select(point => (point.Index, X(point.Index), Y(point.Share!.Value)))
            .ToList();
        return points.Count == 0 ? null : new(title, place, points, points[^1].Item3);
    }

    // Names at the ends of lines that meet are moved apart, in the order of the lines.
    private static List<DrawnLine> Spread(IReadOnlyList<DrawnLine> lines)
    {
        var placed = new List<DrawnLine>();
        foreach (var line in lines.OrderByDescending(line => line.LabelY))
        {
            var above = placed.Count == 0 ? Bottom : placed[^1].LabelY - BetweenLabels;
            placed.Add(line with { LabelY = Math.Min(line.LabelY, above) });
        }

        return [.. placed.OrderBy(line => line.Place)];
    }
}
