using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Children;

/// <summary>What is known of a child, in words.</summary>
public static class ChildWords
{
    public static string Status(EteAtMoment ete) => ete switch
    {
        { IsRecorded: false } => "Not recorded",
        { IsSuitable: true } => "Suitable",
        { IsSuitabilityUnknown: true } => "Suitability unknown",
        _ => "Unsuitable",
    };

    public static string Placement(Placement placement) =>
        $"{placement.Provision.Group.Title}, {Suitability(placement)}, since {Periods.Day(placement.StartDate)}; hours a week attended: {Hours(placement.HoursAttended)}, offered: {Hours(placement.HoursOffered)}";

    /// <summary>Hours a week over all placements; where none has any written down they are not recorded, which is not 0.</summary>
    public static string HoursOf(EteAtMoment ete, Func<Placement, int?> hours) =>
        ete.Placements.Any(placement => hours(placement) is not null) ? $"{ete.Placements.Sum(hours)}" : "Not recorded";

    public static string Exclusion(Exclusion exclusion) => exclusion.Category == ExclusionCategory.Permanent
        ? $"Permanently excluded on {Periods.Day(exclusion.StartDate)}"
        : $"Suspended from {Periods.Day(exclusion.StartDate)} for {(exclusion.Sessions is { } sessions ? $"{sessions} sessions" : "a time not recorded")}";

    public static string Timetable(PartTimeTimetable timetable) =>
        $"Since {Periods.Day(timetable.StartDate)}, {Hours(timetable.HoursPerWeek)} hours a week, {(timetable.LastReviewDate is { } review ? $"reviewed on {Periods.Day(review)}" : "never reviewed")}";

    public static string Need(LearningNeed need) =>
        $"{(need.Identified ? "Identified" : "Not identified")}, {(need.HasPlan ? "formal plan" : "no formal plan")}{(need.LastReviewDate is { } review ? $", reviewed on {Periods.Day(review)}" : "")}";

    /// <summary>Why an order was passed over, to stand behind "order 12: ".</summary>
    public static string Rule(PassedOverRule rule) => rule switch
    {
        PassedOverRule.OutcomeDoesNotCount => "its legal outcome does not count",
        PassedOverRule.CustodialHalf => "the licence half stands for the whole sentence",
        PassedOverRule.Appealed => "changed or ended on appeal",
        PassedOverRule.OtherArea => "another area's child",
        PassedOverRule.TooYoung => "under 10 when it began",
        PassedOverRule.TooOld => "18 or older when it began",
        PassedOverRule.LessSerious => "another order has a more serious outcome",
        PassedOverRule.EarlierOutcome => "another order has a later outcome date",
        PassedOverRule.EarlierEnd => "another order ended later",
        PassedOverRule.EarlierStart => "another order started later",
        _ => "another order has the lower id",
    };

    private static string Hours(int? hours) => hours is { } known ? $"{known}" : "not recorded";

    private static string Suitability(Placement placement) => placement switch
    {
        { Provision.IsNone: true } => "unsuitable",
        { Suitability: Counting.Facts.Suitability.Suitable } => "suitable",
        { Suitability: Counting.Facts.Suitability.Unsuitable } => "unsuitable",
        _ => "suitability unknown",
    };
}
