using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Theirs;

/// <summary>All that we count otherwise than the Youth Justice Board, on purpose, in the order of the counting rules.</summary>
/// <remarks>Source: counting rules section 8.</remarks>
public static class Departures
{
    private static readonly string[] Suitable =
    [
        .. RuleBook.Standard.Measures.Select(measure => measure.Id)
            .Where(id => id is "kpi3_sendaln_suitable_ete" or "kpi2_total_suitable_start" or "kpi2_total_suitable_end"
                || (id.StartsWith("kpi2_suitable_", StringComparison.Ordinal) && !id.EndsWith("_change", StringComparison.Ordinal))),
    ];

    public static IReadOnlyList<Departure> All { get; } =
    [
        new("K2-1", "A child with no placement at the end counts as in suitable ETE.", "It is neither suitable nor unsuitable, and stays among all children.",
            Suitable, (measure, child) => Met(measure, child, !At(measure, child).IsRecorded)),
        new("K2-2", "Unsuitable at the start, above school age, looks at the end.", "It looks at the start.",
            ["kpi2_unsuitable_above_school_age_start"], (measure, child) => measure.Adds(child) is { Denominator: 1 } ours ? ours with { Numerator = child.AtEnd.IsUnsuitable ? 1 : 0 } : default),
        new("K2-3", "Part time at the start takes in children with 0 hours.", "Part time is 1 hour or more, at both moments.",
            ["kpi2_offered_part_time_start"], (measure, child) => Met(measure, child, child.AtStart.HoursOffered == 0)),
        new("K2-5", "A record of no education can count as suitable.", "It never does.",
            Suitable, (measure, child) => Met(measure, child, At(measure, child) is { IsRecorded: true } ete && ete.Placements.All(placement => placement.Suitability == Suitability.Suitable))),
        new("K2-8", "Where nobody is in a measure, its row disappears.", "It is 0 where there are children to count.", [], null),
        new("K3-1", "Referral orders and youth rehabilitation orders are counted of each other's children.", "Each is counted of its own.",
            ["kpi3_sendaln_ro", "kpi3_sendaln_yro"], (measure, child) => measure.Adds(child) with { Denominator = child.OrderType == OrderType.Of(measure.Id.EndsWith("_yro", StringComparison.Ordinal) ? "ro" : "yro") ? 1 : 0 }),
        new("K3-2", "ETE of another quarter can stand beside learning needs of this one.", "Both are of the same quarter.", [], null),
        new("C-1", "A child whose appeal status or residence is blank drops out without a word.", "It is counted, with a warning to the data officer.", [], null),
        new("C-2", "Of orders that are alike in seriousness and date one is kept at random.", "The latest end, then the latest start, then the lowest number decides.", [], null),
        new(null, "A child known to two services counts in one of them.", "It counts in each.", [], null),
        new(null, "A list of disposal types decides too, and unclear outcomes are read from texts; neither list is public.", "The legal outcome decides. An unclear one is a warning.", [], null),
        new(null, "2023-24 was first counted by version 1 of the rules.", "Version 8 counts every quarter since April 2023.", [], null),
    ];

    private static EteAtMoment At(Measure measure, ChildQuarter child) => measure.Id.EndsWith("_start", StringComparison.Ordinal) ? child.AtStart : child.AtEnd;

    // Whom the measure asks about is met also in the YJB's way.
    private static Ratio Met(Measure measure, ChildQuarter child, bool inTheirWay) =>
        measure.Adds(child) is { Denominator: 1, Numerator: 0 } ours && inTheirWay ? ours with { Numerator = 1 } : measure.Adds(child);
}
