using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Publishing;

/// <summary>The sums that the counts of one period make by the rules: what is within what, and the values of each split.</summary>
internal sealed class PublishedSums(CellBook book, PublishedTable table)
{
    // Every child is in one of these.
    private static readonly string[][] Exhaustive =
    [
        ["kpi2_total_suitable_end", "ete_unsuitable_known_end", "ete_suitability_unknown_end", "ete_not_recorded_end"],
        [Meaning.OfSchoolAge, Meaning.AboveSchoolAge],
    ];

    // Each measure within its denominator, and what else is nested by the rules. Where several are listed they share no child.
    private static readonly (string Whole, string[] Within)[] Nested =
    [
        .. RuleBook.Standard.Published.Select(measure => (Meaning.DenominatorOf(measure.Id), (string[])[measure.Id])),
        ("excluded_ever", ["excluded_permanently_ever"]),
        ("excluded_ever", ["suspended_last_year"]),
        ("part_time_timetable_over_six_weeks", ["part_time_timetable_review_overdue"]),
        ("persistently_absent", ["severely_absent"]),
        ("kpi3_sendaln_plan", ["statutory_plan_end"]),
        ("ete_unsuitable_known_end", ["not_in_school_school_age_end", "neet_above_school_age_end"]),
        (Meaning.OfSchoolAge, [Meaning.AskedAboutTimetables]),
        (Meaning.AboveSchoolAge, [Meaning.AskedAboutAttainment]),
        (Meaning.Children, [Meaning.CoveredByExclusions]),
        (Meaning.Children, [Meaning.WithSessions]),
    ];

    // Values of two splits, the second within the first.
    private static readonly (Part Whole, Part Within)[] Crossed =
    [
        (new("send", "identified"), new("statutory_plan", "plan")),
    ];

    public void Add()
    {
        foreach (var part in table.Parts)
        {
            foreach (var names in Exhaustive.Where(names => IsCounted((Meaning.Children, names))))
            {
                book.Add(Of(Meaning.Children, part), names.Select(name => Of(name, part)));
            }

            foreach (var (whole, within) in Nested.Where(nested => IsCounted(nested) && IsPossible(nested.Within, part)))
            {
                AddNested(whole, within, part);
            }
        }

        foreach (var split in table.Parts.Where(part => !part.IsAll).GroupBy(part => part.Split))
        {
            AddSplit(split.Key, [.. split]);
        }

        AddDisposals();
        foreach (var (whole, within) in Crossed.Where(crossed => table.Parts.Contains(crossed.Whole) && table.Parts.Contains(crossed.Within)))
        {
            AddCrossed(whole, within);
        }
    }

    private bool IsCounted((string Whole, string[] Within) nested) => table.Names.Contains(nested.Whole) && nested.Within.All(table.Names.Contains);

    // Else the rest is the whole, and has a name.
    private static bool IsPossible(string[] within, Part part) => within.Any(name => !Meaning.IsImpossible(Meaning.Of(name, part)));

    private int Of(string name, Part part) => book.Of(table, name, part);

    private void AddNested(string whole, string[] within, Part part)
    {
        var rest = RestOf(whole, within, part);
        book.Add(Of(whole, part), [.. within.Select(name => Of(name, part)), rest], rest);
    }

    private int RestOf(string whole, string[] within, Part part) => book.Of(
        $"{Meaning.Of(whole, part)} less {string.Join(", ", within)}",
        table[whole, part] - within.Sum(name => table[name, part]),
        Tells(within, part));

    // What a figure leaves of its denominator, or of a figure that it is within, is as good as told with both; where it leaves all, that is the other.
    private bool Tells(string[] within, Part part) => IsOfFigures(within) && within.Sum(name => table[name, part]) > 0;

    private static bool IsOfFigures(string[] within) => within.All(name => RuleBook.Standard.Published.Any(measure => measure.Id == name));

    private void AddSplit(string split, IReadOnlyList<Part> parts)
    {
        foreach (var name in table.Names)
        {
            book.Add(Of(name, Part.All), parts.Select(part => Of(name, part)));
            if (parts.Sum(part => table[name, part]) > table[name, Part.All])
            {
                AddOthers(split, name, parts);
            }
        }

        foreach (var (whole, within) in Nested.Where(nested => IsCounted(nested) && IsOfFigures(nested.Within)))
        {
            book.Add(RestOf(whole, within, Part.All), parts.Select(part => IsPossible(within, part) ? RestOf(whole, within, part) : Of(whole, part)));
        }
    }

    // Where a child can have several values, those without a value are no sum of the others.
    private void AddOthers(string split, string name, IReadOnlyList<Part> parts)
    {
        foreach (var part in parts)
        {
            var others = book.Of($"{Meaning.Of(name, Part.All)} not {split}={part.Value}", table[name, Part.All] - table[name, part]);
            book.Add(Of(name, Part.All), [Of(name, part), others], others);
        }
    }

    private void AddDisposals()
    {
        var types = table.Parts.Where(part => part.Split == "order_type").ToLookup(part => new Part("disposal", OrderType.Of(part.Value).Disposal));
        foreach (var disposal in types.Where(disposal => table.Parts.Contains(disposal.Key)))
        {
            foreach (var name in table.Names)
            {
                book.Add(Of(name, disposal.Key), disposal.Select(type => Of(name, type)));
            }
        }
    }

    private void AddCrossed(Part whole, Part within)
    {
        foreach (var name in table.Names)
        {
            var rest = book.Of($"{Meaning.Of(name, whole)} less {within.Split}={within.Value}", table[name, whole] - table[name, within]);
            book.Add(Of(name, whole), [Of(name, within), rest], rest);
        }
    }
}
