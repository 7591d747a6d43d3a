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

    /// <summary><c>Referral order, order 12, 3 May 2026 to 1 August 2026</c>.</summary>
    public static string OrderThatCounts(ChildQuarter child) =>
        $"{child.OrderType.Title}, order {child.Order.OrderId}, {Span(child.Order.Began, child.Order.EndDate)}";

    /// <summary>Its legal outcome in the words of the list; as it was sent where it is in none.</summary>
    public static string Outcome(Order order) => order.Outcome?.Title ?? order.LegalOutcome;

    /// <summary><c>3 May 2026 to 1 August 2026</c>, or <c>since 3 May 2026</c>.</summary>
    public static string Span(DateOnly from, DateOnly? until) =>
        until is { } end ? $"{Periods.Day(from)} to {Periods.Day(end)}" : $"since {Periods.Day(from)}";

    public static string Placement(Placement placement) =>
        $"{placement.Provision.Group.Title}, {Suitability(placement)}, since {Periods.Day(placement.StartDate)}; hours a week attended: {Hours(placement.HoursAttended)}, offered: {Hours(placement.HoursOffered)}";

    /// <summary>Hours a week over all placements; where none has any written down they are not recorded, which is not 0.</summary>
    public static string HoursOf(EteAtMoment ete, Func<Placement, int?> hours) =>
        ete.Placements.Any(placement => hours(placement) is not null) ? $"{ete.Placements.Sum(hours)}" : "Not recorded";

    public static string Exclusion(Exclusion exclusion) => exclusion.Category == ExclusionCategory.Permanent
        ? $"Permanently excluded on {Periods.Day(exclusion.StartDate)}"
        : $"Suspended from {Periods.Day(exclusion.StartDate)} for {(exclusion.Sessions is { } sessions ? sessions == 1 ? "1 session" : $"{sessions} sessions" : "a time not recorded")}";

    public static string Timetable(PartTimeTimetable timetable) =>
        $"Since {Periods.Day(timetable.StartDate)}, {Hours(timetable.HoursPerWeek)} hours a week, {(timetable.LastReviewDate is { } review ? $"reviewed on {Periods.Day(review)}" : "never reviewed")}";

    public static string Need(LearningNeed need) =>
        $"{(need.Identified ? "Identified" : "Not identified")}, {Plan(need)}, since {Periods.Day(need.StartDate)}{(need.LastReviewDate is { } review ? $", reviewed on {Periods.Day(review)}" : "")}";

    public static string Care(CareStatus status) => status switch
    {
        CareStatus.LookedAfter => "Looked after",
        CareStatus.ChildInNeed => "Child in need",
        _ => "Child protection plan",
    };

    public static string Attainment(Attainment attainment) =>
        $"{attainment.Subject}: {Level(attainment.Level)}, achieved on {Periods.Day(attainment.AchievedDate)}";

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

    private static string Plan(LearningNeed need) => need switch
    {
        { FormalPlan: not true } => "no formal plan",
        { PlanType: PlanType.Ehcp } => "formal plan (EHCP)",
        { PlanType: PlanType.Idp } => "formal plan (IDP)",
        { PlanType: PlanType.SenSupport } => "formal plan (SEN support)",
        _ => "formal plan",
    };

    private static string Level(AttainmentLevel level) => level switch
    {
        AttainmentLevel.EntryLevel => "entry level",
        AttainmentLevel.Level1 => "level 1",
        AttainmentLevel.Level2 => "level 2",
        _ => "level 3",
    };

    private static string Hours(int? hours) => hours is { } known ? $"{known}" : "not recorded";

    internal static string Suitability(Placement placement) => placement switch
    {
        { Provision.IsNone: true } => "unsuitable",
        { Suitability: Counting.Facts.Suitability.Suitable } => "suitable",
        { Suitability: Counting.Facts.Suitability.Unsuitable } => "unsuitable",
        _ => "suitability unknown",
    };
}
