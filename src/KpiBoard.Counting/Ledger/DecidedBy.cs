using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Ledger;

/// <summary>Which facts decide which measure, and the source that it rests on.</summary>
/// <remarks>A test takes each kind of fact away from many children, and holds every measure to what is said here.</remarks>
public static class DecidedBy
{
    private static readonly Dictionary<string, Deciding> Named = new(StringComparer.Ordinal)
    {
        ["kpi2_suitable_change"] = Deciding.EteAtStart | Deciding.EteAtEnd,
        ["kpi2_unsuitable_change"] = Deciding.EteAtStart | Deciding.EteAtEnd,
        ["kpi3_sendaln_suitable_ete"] = Deciding.LearningNeeds | Deciding.EteAtEnd,
        ["kpi3_sendaln_unsuitable_ete"] = Deciding.LearningNeeds | Deciding.EteAtEnd,
        ["excluded_permanently_ever"] = Deciding.Exclusions,
        ["suspended_last_year"] = Deciding.Exclusions,
        ["excluded_ever"] = Deciding.Exclusions,
        ["suspension_sessions_last_year"] = Deciding.Exclusions,
        ["part_time_timetable_end"] = Deciding.Timetables | Deciding.SchoolAge,
        ["part_time_timetable_over_six_weeks"] = Deciding.Timetables | Deciding.SchoolAge,
        ["part_time_timetable_review_overdue"] = Deciding.Timetables | Deciding.SchoolAge,
        ["attendance_sessions"] = Deciding.Attendance,
        ["persistently_absent"] = Deciding.Attendance,
        ["severely_absent"] = Deciding.Attendance,
        ["hours_attended_of_offered_end"] = Deciding.EteAtEnd,
        ["statutory_plan_end"] = Deciding.LearningNeeds,
        ["statutory_plan_reviewed_in_year"] = Deciding.LearningNeeds,
        ["level_2_english_and_maths"] = Deciding.Attainments | Deciding.SchoolAge,
        ["attends_full_time_hours_end"] = Deciding.EteAtEnd | Deciding.SchoolAge,
        ["pru_or_ap_school_age_end"] = Deciding.EteAtEnd | Deciding.SchoolAge,
        ["not_in_school_school_age_end"] = Deciding.EteAtEnd | Deciding.SchoolAge,
        ["neet_above_school_age_end"] = Deciding.EteAtEnd | Deciding.SchoolAge,
        ["sendaln_suitable_ete_with_plan"] = Deciding.LearningNeeds | Deciding.EteAtEnd,
        ["ete_not_recorded_end"] = Deciding.EteAtEnd,
        ["ete_suitability_unknown_end"] = Deciding.EteAtEnd,
        [UnsuitableEte.KnownAtEnd.Id] = Deciding.EteAtEnd,
    };

    /// <summary>The facts that decide a measure of a child.</summary>
    public static Deciding Of(Measure measure) => Of(measure.Id);

    /// <summary>The source without which the measure is not known; none for what rests on the case extract alone.</summary>
    public static Sources SourceOf(Measure measure) => SourceOf(measure.Id);

    /// <summary>The same by the measure's id.</summary>
    public static Sources SourceOf(string measure) => Of(measure) switch
    {
        var deciding when deciding.HasFlag(Deciding.Exclusions) => Sources.Exclusions,
        var deciding when deciding.HasFlag(Deciding.Timetables) => Sources.PartTimeTimetables,
        var deciding when deciding.HasFlag(Deciding.Attendance) => Sources.Attendance,
        var deciding when deciding.HasFlag(Deciding.Attainments) => Sources.Attainment,
        _ => Sources.None,
    };

    private static Deciding Of(string id) => Named.TryGetValue(id, out var deciding) ? deciding
        : id.StartsWith("kpi3_", StringComparison.Ordinal) ? Deciding.LearningNeeds | OfWhom(id)
        : (id.EndsWith("_start", StringComparison.Ordinal) ? Deciding.EteAtStart : Deciding.EteAtEnd) | OfWhom(id);

    // Whom the YJB's keys name: an order type, an age, a sex, an ethnicity.
    private static Deciding OfWhom(string id) => id switch
    {
        _ when id.Contains("school_age", StringComparison.Ordinal) || id.StartsWith("kpi2_offered_", StringComparison.Ordinal) => Deciding.SchoolAge,
        _ when OrderType.All.Any(type => id == $"kpi3_sendaln_{type.Key}" || id.Contains($"suitable_{type.Key}_", StringComparison.Ordinal)) => Deciding.OrderType,
        "kpi3_sendaln_male" or "kpi3_sendaln_female" or "kpi3_sendaln_unknown_gender" => Deciding.Sex,
        "kpi3_sendaln_10_14" or "kpi3_sendaln_15_17" => Deciding.Age,
        _ when EthnicityCode.All.Any(code => id == $"kpi3_sendaln_{code.Group}") || id == $"kpi3_sendaln_{EthnicityCode.Unknown}" => Deciding.Ethnicity,
        _ => Deciding.None,
    };
}
