namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of one period, their cells, and the sums that tie the cells together, in this release and those before.</summary>
internal sealed class PublishedCounts
{
    private const int WorthOfHeadline = 3;
    private const int WorthOfOthers = 2;

    private readonly CellBook book;
    private readonly List<(int[] Cells, long Worth, bool? WasTold)> figures = [];

    public PublishedCounts(PublishedTable table, IReadOnlyList<Release> earlier, int threshold)
    {
        book = new(threshold);
        Figures = [.. table.Parts.SelectMany(part => RuleBook.Standard.Published.Select(measure => FigureOf(table, measure.Id, part)))];
        var before = Before(earlier);
        foreach (var figure in Figures)
        {
            var known = before.TryGetValue((figure.Measure, figure.Split, figure.Value, figure.Numerator!.Value, figure.Denominator!.Value), out var told);
            Add(table, figure.Measure, new(figure.Split, figure.Value), known ? told : null);
        }

        AddChildren(table);
        new PublishedSums(book, table).Add();
        foreach (var release in earlier)
        {
            AddEarlier(release);
        }

        var (cells, used, sums) = book.Close();
        Table = new(used, sums, [.. figures.Select(figure => new CellFigure([.. figure.Cells.Select(cell => cells[cell]).Distinct()], figure.Worth, figure.WasTold))]);
    }

    /// <summary>Each with its counts, in page order: the first figures of the table.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    public CellTable Table { get; }

    private static PublishedFigure FigureOf(PublishedTable table, string measure, Part part) =>
        new(measure, part.Split, part.Value, table[measure, part], table[Meaning.DenominatorOf(measure), part]);

    // Told once is told, even where a later release hid it.
    private static Dictionary<(string, string, string, long, long), bool> Before(IReadOnlyList<Release> earlier) => earlier
        .SelectMany(release => release.Figures)
        .GroupBy(figure => (figure.Measure, figure.Split, figure.Value, figure.Numerator, figure.Denominator), figure => figure.IsTold)
        .ToDictionary(same => same.Key, same => same.Any(told => told));

    // A part whose number of children is hidden shows nothing: "0 of 3" would tell of all three.
    private void Add(PublishedTable table, string measure, Part part, bool? wasTold)
    {
        int[] cells = [.. new[] { measure, Meaning.DenominatorOf(measure), Meaning.Children }.Select(name => book.Of(table, name, part))];
        figures.Add((cells, part.IsAll ? CellFigure.WorthOfAll : measure == "kpi2_total_suitable_end" ? WorthOfHeadline : WorthOfOthers, wasTold));
    }

    // Pages may state how many children there are where the figures of them are hidden.
    private void AddChildren(PublishedTable table)
    {
        foreach (var name in RuleBook.Standard.Published.Select(measure => Meaning.DenominatorOf(measure.Id)).Distinct().Where(_ => table.Parts.Count > 0))
        {
            figures.Add(([book.Of(table, name, Part.All)], CellFigure.WorthOfAll, null));
        }
    }

    private void AddEarlier(Release release)
    {
        var table = PublishedTable.Of(release.Figures);
        foreach (var figure in release.Figures)
        {
            Add(table, figure.Measure, figure.Part, figure.IsTold);
        }

        new PublishedSums(book, table).Add();
    }
}
