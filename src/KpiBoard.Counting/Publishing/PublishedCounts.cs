namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of one period, their cells, and the sums that tie the cells together, in this release and those before.</summary>
internal sealed class PublishedCounts
{
    private const int WorthOfHeadline = 3;
    private const int WorthOfOthers = 2;

    private readonly CellBook book;
    private readonly List<(int[] Cells, int[] Also, long Worth, bool? WasTold)> figures = [];

    public PublishedCounts(PublishedTable table, IReadOnlyList<Release> earlier, int threshold)
    {
        book = new(threshold, earlier.Count + 1);
        Figures = table.Figures;
        PublishedTable[] tables = [table, .. earlier.Select(release => PublishedTable.Of(release.Figures))];
        foreach (var (release, counts) in tables.Index())
        {
            book.Release = release;
            new PublishedSums(book, counts).Add();
        }

        book.Release = 0;
        AddFigures(table, earlier);
        AddChildren(table);
        foreach (var (release, figure) in earlier.Index().SelectMany(at => at.Item.Figures.Select(figure => (at.Index + 1, figure))))
        {
            book.Release = release;
            Add(tables[release], figure.Measure, figure.Part, figure.IsTold);
        }

        Table = Close();
    }

    /// <summary>Each with its counts, in page order: the first figures of the table.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; }

    public CellTable Table { get; }

    private CellTable Close()
    {
        var (cells, used, sums) = book.Close();
        return new(used, sums, [.. figures.Select(figure => new CellFigure(CellsOf(figure.Cells), CellsOf(figure.Also), figure.Worth, figure.WasTold))]);

        IReadOnlyList<Cell> CellsOf(int[] numbers) => [.. numbers.Select(number => cells[number]).Distinct()];
    }

    // What was told with the same counts is told anyway.
    private void AddFigures(PublishedTable table, IReadOnlyList<Release> earlier)
    {
        var told = earlier.SelectMany(release => release.Figures).Where(figure => figure.IsTold)
            .Select(figure => (figure.Measure, figure.Split, figure.Value, (long?)figure.Numerator, (long?)figure.Denominator)).ToHashSet();
        foreach (var figure in Figures)
        {
            var wasTold = told.Contains((figure.Measure, figure.Split, figure.Value, figure.Numerator, figure.Denominator));
            Add(table, figure.Measure, new(figure.Split, figure.Value), wasTold ? true : null);
        }
    }

    // A part whose number of children is hidden shows nothing: "0 of 3" would tell of all three.
    private void Add(PublishedTable table, string measure, Part part, bool? wasTold)
    {
        var worth = measure == "kpi2_total_suitable_end" ? WorthOfHeadline : WorthOfOthers;
        Add(table, [measure, Meaning.DenominatorOf(measure), Meaning.Children], part, part.IsAll ? worth * CellFigure.TimesOfAll : worth, wasTold);
    }

    // Pages may state how many children there are where the figures of them are hidden.
    private void AddChildren(PublishedTable table)
    {
        foreach (var name in RuleBook.Standard.Published.Select(measure => Meaning.DenominatorOf(measure.Id)).Distinct().Where(_ => table.Parts.Count > 0))
        {
            Add(table, [name], Part.All, CellFigure.TimesOfAll, null);
        }
    }

    private void Add(PublishedTable table, string[] names, Part part, long worth, bool? wasTold) => figures.Add((
        [.. names.Select(name => book.Of(table, name, part))],
        [.. names.SelectMany(name => book.InOthers(name, part, table[name, part]))],
        worth,
        wasTold));
}
