using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Files.Conflicts;

/// <summary>Conflicts as people read them.</summary>
public static class ConflictWords
{
    public static string Title(ConflictKind kind) => kind switch
    {
        ConflictKind.PartTimeTimetable => "Full time, or on a part-time timetable?",
        ConflictKind.PermanentExclusion => "At a school, or permanently excluded from it?",
        ConflictKind.PlanNotWithAuthority => "An EHCP that the local authority does not have",
        _ => "An EHCP that the case record does not have",
    };

    public static string CaseSays(Conflict conflict) => conflict switch
    {
        PartTimeConflict { Placement: var placement } => $"{placement.Provision.Group.Title}, {Hours(placement.HoursOffered)} offered, {Days(placement)}",
        ExclusionConflict { Placement: var placement } => $"{placement.Provision.Group.Title} at school {placement.SchoolUrn}, {Days(placement)}",
        PlanNotWithAuthority { Need: var need } => $"An EHCP {Days(need)}",
        PlanNotInCaseRecord { Needs: var needs } => Plans(needs),
        _ => conflict.CaseSays,
    };

    public static string ReturnSays(Conflict conflict) => conflict switch
    {
        PartTimeConflict { Timetable: var timetable } => $"A part-time timetable, {Hours(timetable.HoursPerWeek)}, {Days(timetable)}",
        ExclusionConflict { Exclusion: var exclusion } => $"Permanently excluded from school {exclusion.SchoolUrn} on {Periods.Day(exclusion.StartDate)}",
        PlanNotWithAuthority { Plans: var plans } => Plans(plans),
        PlanNotInCaseRecord { Plan: var plan } => $"An EHCP {Days(plan)}",
        _ => conflict.ReturnSays,
    };

    /// <summary>What follows for the figures when the case record is right.</summary>
    public static string CaseMeans(ConflictKind kind) => kind switch
    {
        ConflictKind.PartTimeTimetable => "The part-time timetable does not count for this child.",
        ConflictKind.PermanentExclusion => "The exclusion does not count for this child.",
        ConflictKind.PlanNotWithAuthority => "The plan counts, as it does now.",
        _ => "The child has no plan, as it counts now.",
    };

    /// <summary>What follows for the figures when the return is right.</summary>
    public static string ReturnMeans(ConflictKind kind) => kind switch
    {
        ConflictKind.PartTimeTimetable => "The hours offered are those of the timetable while it lasts.",
        ConflictKind.PermanentExclusion => "The placement ended the day before the exclusion.",
        ConflictKind.PlanNotWithAuthority => "The plan does not count from the day the authority does not have it.",
        _ => "The plan counts, with the authority's dates.",
    };

    /// <summary><c>With a formal plan: 13 of 20 becomes 12 of 20, July to September 2026 (2026-27 quarter 2)</c>.</summary>
    public static string Moved(MovedFigure moved) =>
        $"{moved.Measure.Title}: {Of(moved.Now)} becomes {Of(moved.Then)}, {Periods.Title(moved.Period)}";

    /// <summary><c>1 September 2025 to 31 January 2026</c>, or <c>since 1 September 2025</c>.</summary>
    public static string Days(ISpan span) => span.EndDate is { } end
        ? $"from {Periods.Day(span.StartDate)} to {Periods.Day(end)}"
        : $"since {Periods.Day(span.StartDate)}";

    private static string Plans(IReadOnlyCollection<ISpan> plans) =>
        plans.Count == 0 ? "No EHCP" : $"An EHCP {string.Join(", and one ", plans.OrderBy(plan => plan.StartDate).Select(Days))}";

    private static string Hours(int? hours) => hours switch
    {
        null => "hours not recorded",
        1 => "1 hour a week",
        _ => $"{hours} hours a week",
    };

    private static string Of(Ratio ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio.Numerator:#,0} of {ratio.Denominator:#,0}");
}
