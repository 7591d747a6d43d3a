namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of one period, their cells, and the sums that tie the cells together.</summary>
internal sealed class PublishedCounts
{
    private static readonly string[] Statuses =
        ["kpi2_total_suitable_end", "ete_unsuitable_known_end", "ete_suitability_unknown_end", "ete_not_recorded_end"];

    // Each measure within its denominator, and what is nested by the rules: a permanent exclusion and a suspension are exclusions,
    // a timetable whose review is overdue has lasted over six weeks, and only children of school age are asked about timetables.
    private static readonly (string Whole, string Within)[] Nested =
    [
        .. Publication.Measures.Select(measure => (PublishedSets.DenominatorOf(measure.Id), measure.Id)),
        ("excluded_ever", "excluded_permanently_ever"),
        ("excluded_ever", "suspended_last_year"),
        ("part_time_timetable_over_six_weeks", "part_time_timetable_review_overdue"),
        (PublishedSets.Children, PublishedSets.AskedAboutTimetables),
        (PublishedSets.Children, PublishedSets.CoveredByExclusions),
    ];

    private readonly CellBook book;
    private readonly PublishedSets sets;
    private readonly ILookup<Cell, Sum> differencesByRest;

    public PublishedCounts(PublishedSets sets)
    {
        (this.sets, book) = (sets, new(sets));
        foreach (var part in sets.Parts)
        {
            book.Add(Of(PublishedSets.Children, part), [.. Statuses.Select(status => Of(status, part))]);
            AddDifferences(part);
        }

        foreach (var parts in sets.Parts.Where(part => !part.IsAll).GroupBy(part => part.Split))
        {
            AddSplit([.. parts]);
        }

        (Cells, Sums) = book.Close();
        Figures = [.. sets.Parts.SelectMany(part => Publication.Measures.Select(measure => FigureOf(measure, part)))];
        Differences = [.. Sums.Where(sum => sum.IsDifference)];
        OwnSums = [.. Sums.Where(sum => !sum.IsImplied && !(sum.IsDifference && sum.Rest is { IsPublished: false, IsSmall: false }))];
        differencesByRest = Differences.ToLookup(difference => difference.Rest);
    }

    public IReadOnlyList<CountedFigure> Figures { get; }

    public IReadOnlyList<Cell> Cells { get; }

    public IReadOnlyList<Sum> Sums { get; }

    /// <summary>The sums that say something of published or small counts, and do not follow from others.</summary>
    public IReadOnlyList<Sum> OwnSums { get; }

    public IReadOnlyList<Sum> Differences { get; }

    /// <summary>The counts of which the cell is the difference.</summary>
    public IEnumerable<Cell> EndsOf(Cell rest) => differencesByRest[rest].SelectMany(difference => new[] { difference.Total, difference.Within });

    private CountedFigure FigureOf(Measure measure, Part part)
    {
        var (numerator, denominator) = (book[Of(measure.Id, part)], book[Of(PublishedSets.DenominatorOf(measure.Id), part)]);
        numerator.PublishAs(part.IsAll, denominator: false, headline: measure.Id == Statuses[0]);
        denominator.PublishAs(part.IsAll, denominator: true, headline: false);
        return new(measure, part, numerator, denominator, book[Of(PublishedSets.Children, part)]);
    }

    private int Of(string name, Part part) => book.Of(name, part);

    private int RestOf((string Whole, string Within) nested, Part part) => book.OfRest(nested.Whole, nested.Within, part, Tells(nested, part));

    // How many are not covered by a source is about files; which of them are girls, or in no school, is about a child.
    // Who is not asked about timetables is, within school age, about files again.
    private static bool Tells((string Whole, string Within) nested, Part part) =>
        nested.Whole != PublishedSets.Children || (nested.Within == PublishedSets.CoveredByExclusions
            ? !part.IsAll
            : nested.Within != PublishedSets.AskedAboutTimetables || part.Split != "school_age");

    private void AddDifferences(Part part)
    {
        foreach (var nested in Nested)
        {
            book.AddDifference(Of(nested.Whole, part), Of(nested.Within, part), RestOf(nested, part));
        }
    }

    private void AddSplit(IReadOnlyList<Part> parts)
    {
        var all = sets.Parts[0];
        foreach (var name in sets.Names)
        {
            book.Add(Of(name, all), [.. parts.Select(part => Of(name, part))]);
            foreach (var part in parts)
            {
                book.AddDifference(Of(name, all), Of(name, part), book.OfOthers(name, part));
            }
        }

        foreach (var nested in Nested.Where(nested => Tells(nested, all)))
        {
            book.Add(RestOf(nested, all), [.. parts.Select(part => RestOf(nested, part))], isImplied: true);
        }

        if (parts.FirstOrDefault(part => part is { Split: "provision", Value: "not_recorded" }) is { } notRecorded)
        {
            book.Add(Of("ete_not_recorded_end", all), [Of(PublishedSets.Children, notRecorded)]);
        }
    }
}
