namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of one period, their cells, and the sums that tie the cells together.</summary>
internal sealed class PublishedCounts
{
    private static readonly string[] Statuses =
        ["kpi2_total_suitable_end", "ete_unsuitable_known_end", "ete_suitability_unknown_end", "ete_not_recorded_end"];

    private readonly PublishedSets sets;
    private readonly ILookup<Cell, Sum> differencesByRest;
    private readonly Dictionary<ChildSet, Cell> bySet = [];
    private readonly List<Cell> cells = [];
    private readonly List<Sum> sums = [];
    private readonly List<Sum> impliedSums = [];

    public PublishedCounts(PublishedSets sets)
    {
        this.sets = sets;
        Figures = [.. sets.Parts.SelectMany(part => Publication.Measures.Select(measure => FigureOf(measure, part)))];
        foreach (var part in sets.Parts)
        {
            AddStatuses(part);
            AddDifferences(part);
        }

        foreach (var parts in sets.Parts.Where(part => !part.IsAll).GroupBy(part => part.Split))
        {
            AddSplit([.. parts]);
        }

        Differences = [.. sums.Where(sum => sum.IsDifference)];
        AllSums = [.. sums, .. impliedSums];
        differencesByRest = Differences.ToLookup(difference => difference.Rest);
    }

    public IReadOnlyList<CountedFigure> Figures { get; }

    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>Every sum but those that follow from others.</summary>
    public IReadOnlyList<Sum> Sums => sums;

    public IReadOnlyList<Sum> Differences { get; }

    /// <summary>Those that follow too: the rests of a split's values are the rest of all.</summary>
    public IReadOnlyList<Sum> AllSums { get; }

    /// <summary>The counts of which the cell is the difference.</summary>
    public IEnumerable<Cell> EndsOf(Cell rest) => differencesByRest[rest].SelectMany(difference => new[] { difference.Total, difference.Within });

    private ChildSet Everyone => sets.Of(Statuses[0]);

    // Each measure within its denominator, and what is nested by the rules: a permanent exclusion and a suspension are exclusions,
    // a timetable whose review is overdue has lasted over six weeks, and only children of school age are asked about timetables.
    private IEnumerable<(ChildSet Whole, ChildSet Within)> Nested =>
    [
        .. Publication.Measures.Select(measure => (sets.Of(measure.Id), sets.Met(measure.Id))),
        (sets.Met("excluded_ever"), sets.Met("excluded_permanently_ever")),
        (sets.Met("excluded_ever"), sets.Met("suspended_last_year")),
        (sets.Met("part_time_timetable_over_six_weeks"), sets.Met("part_time_timetable_review_overdue")),
        (Everyone, sets.Of("part_time_timetable_end")),
    ];

    private CountedFigure FigureOf(Measure measure, Part part)
    {
        var numerator = CellOf(sets.Met(measure.Id) & part.Children);
        var denominator = CellOf(sets.Of(measure.Id) & part.Children);
        numerator.PublishAs(part.IsAll, denominator: false, headline: measure.Id == Statuses[0]);
        denominator.PublishAs(part.IsAll, denominator: true, headline: false);
        return new(measure, part, numerator, denominator, CellOf(part.Children));
    }

    private void AddStatuses(Part part) =>
        Add(sums, CellOf(part.Children), [.. Statuses.Select(status => CellOf(sets.Met(status) & part.Children))]);

    private void AddDifferences(Part part)
    {
        foreach (var (whole, within) in Nested)
        {
            // Within school age, who is not asked about timetables is not covered: that is about files.
            AddDifference(whole & part.Children, within & part.Children, tells: within != sets.Of("part_time_timetable_end") || part.Split != "school_age");
        }

        AddDifference(part.Children, sets.Of("excluded_ever") & part.Children, tells: false);
    }

    private void AddSplit(IReadOnlyList<Part> parts)
    {
        foreach (var counted in Publication.Measures.SelectMany(measure => new[] { sets.Met(measure.Id), sets.Of(measure.Id) }).Distinct())
        {
            Add(sums, CellOf(counted), [.. parts.Select(part => CellOf(counted & part.Children))]);
            foreach (var part in parts)
            {
                AddDifference(counted, counted & part.Children, tells: true);
            }
        }

        foreach (var (whole, within) in Nested)
        {
            Add(impliedSums, CellOf(whole - within), [.. parts.Select(part => CellOf((whole - within) & part.Children))]);
        }
    }

    private void AddDifference(ChildSet whole, ChildSet within, bool tells)
    {
        var rest = whole - within;
        if (within.Count > 0 && rest.Count > 0)
        {
            sums.Add(new(CellOf(whole), [CellOf(within), tells ? CellOf(rest) : NewCell(rest.Count, tells)], IsDifference: true));
        }
    }

    private static void Add(List<Sum> to, Cell total, IReadOnlyList<Cell> parts)
    {
        var sum = new Sum(total, [.. parts.Where(part => !part.IsZero)], IsDifference: false);
        if (!total.IsZero && sum.Terms.Count > 0)
        {
            to.Add(sum);
        }
    }

    private Cell CellOf(ChildSet children)
    {
        if (!bySet.TryGetValue(children, out var cell))
        {
            bySet[children] = cell = NewCell(children.Count, tells: true);
        }

        return cell;
    }

    private Cell NewCell(int count, bool tells)
    {
        var cell = new Cell(cells.Count, count, tells);
        cells.Add(cell);
        return cell;
    }
}
