using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Quality;

/// <summary>Which parts of the data quality weaken which figure: a figure is never blamed for what it does not rest on.</summary>
public static class Weakening
{
    private static readonly (QualityKind Kind, Sources Source)[] Extract =
        [(QualityKind.InTime, Sources.None), (QualityKind.RowsUsed, Sources.None)];

    private static readonly (QualityKind Kind, Sources Source)[] SuitableOrNot =
        [Of(QualityKind.PlacementRecorded), Of(QualityKind.SuitabilityKnown), .. Extract, Of(QualityKind.NoConflict)];

    private static readonly Dictionary<string, (QualityKind Kind, Sources Source)[]> ByMeasure = new(StringComparer.Ordinal)
    {
        ["kpi2_total_suitable_end"] = SuitableOrNot,
        ["ete_unsuitable_known_end"] = SuitableOrNot,
        // These two count the gap itself.
        ["ete_suitability_unknown_end"] = [Of(QualityKind.PlacementRecorded), .. Extract],
        ["ete_not_recorded_end"] = Extract,
        ["kpi3_identified_sendaln"] = [Of(QualityKind.NeedRecorded), .. Extract],
        ["kpi3_sendaln_plan"] = [Of(QualityKind.NeedRecorded), Of(QualityKind.PlanRecorded), .. Extract, Of(QualityKind.NoConflict)],
        ["statutory_plan_end"] = [Of(QualityKind.NeedRecorded), Of(QualityKind.PlanRecorded), .. Extract, Of(QualityKind.NoConflict)],
        ["statutory_plan_reviewed_in_year"] = [Of(QualityKind.PlanRecorded), .. Extract, Of(QualityKind.NoConflict)],
        ["excluded_permanently_ever"] = Return(Sources.Exclusions),
        ["suspended_last_year"] = Return(Sources.Exclusions),
        ["excluded_ever"] = Return(Sources.Exclusions),
        ["part_time_timetable_end"] = Return(Sources.PartTimeTimetables),
        ["part_time_timetable_over_six_weeks"] = Return(Sources.PartTimeTimetables),
        ["part_time_timetable_review_overdue"] = Return(Sources.PartTimeTimetables),
        ["persistently_absent"] = Return(Sources.Attendance),
        ["severely_absent"] = Return(Sources.Attendance),
        ["level_2_english_and_maths"] = [(QualityKind.Covered, Sources.Attainment), .. Extract],
        ["pru_or_ap_school_age_end"] = [Of(QualityKind.PlacementRecorded), .. Extract],
        ["not_in_school_school_age_end"] = [Of(QualityKind.PlacementRecorded), .. Extract],
        ["neet_above_school_age_end"] = [Of(QualityKind.PlacementRecorded), .. Extract],
    };

    /// <summary>The measures that something is said of.</summary>
    public static IReadOnlyCollection<string> Measures => [.. ByMeasure.Keys];

    /// <summary>Of all parts of a period, those that the measure rests on.</summary>
    public static IEnumerable<QualityPart> PartsOf(string measure, IEnumerable<QualityPart> parts) =>
        ByMeasure.TryGetValue(measure, out var restsOn) ? parts.Where(part => restsOn.Contains((part.Kind, part.Source))) : [];

    /// <summary>The part that tells how far a split can be trusted; null for a split that needs none.</summary>
    public static QualityKind? OfSplit(string split) => split switch
    {
        "ethnicity" => QualityKind.EthnicityKnown,
        "sex" => QualityKind.SexKnown,
        _ => null,
    };

    private static (QualityKind Kind, Sources Source) Of(QualityKind kind) => (kind, Sources.None);

    private static (QualityKind Kind, Sources Source)[] Return(Sources source) =>
        [(QualityKind.Covered, source), (QualityKind.InTime, source), (QualityKind.RowsUsed, source), (QualityKind.RowsMatched, source)];
}
