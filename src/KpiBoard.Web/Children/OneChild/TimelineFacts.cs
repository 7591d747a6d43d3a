using KpiBoard.Counting.Facts;
using KpiBoard.Data;
using KpiBoard.Import;
using KpiBoard.Import.Rows;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Children.OneChild;

/// <summary>A child's rows as facts of a time line. Rows alike in every value stand once.</summary>
public static class TimelineFacts
{
    /// <summary>By lane, the earliest first.</summary>
    public static IReadOnlyList<TimelineFact> Of(ChildFiles files) =>
    [
        .. new[]
        {
            Each(files.Rows.Orders, (order, line) => new TimelineFact(Lane.Orders, ChildWords.Outcome(order), $"Order {order.OrderId}: {ChildWords.Outcome(order)}", order.Began, order.EndDate, FileKind.Orders, line)),
            Each(files.Rows.Placements, Ete),
            Each(files.Rows.Exclusions, Exclusion),
            Each(files.Rows.PartTimeTimetables, (timetable, line) => new TimelineFact(Lane.Timetables, timetable.HoursPerWeek is { } hours ? $"Part-time, {hours} hours" : "Part-time", Timetable(timetable), timetable.StartDate, timetable.EndDate, FileKind.PartTimeTimetables, line, Tone.Bad)),
            Each(files.Rows.LearningNeeds, (need, line) => new TimelineFact(Lane.Needs, Need(need), ChildWords.Need(need), need.StartDate, need.EndDate, FileKind.SendAln, line, need.HasPlan ? Tone.Good : Tone.Plain)),
            Each(files.Rows.EhcPlans, (plan, line) => new TimelineFact(Lane.AuthorityPlans, "EHCP", $"EHCP as the authority has it{Reviewed(plan.LastReviewDate)}", plan.StartDate, plan.EndDate, FileKind.EhcPlans, line, Tone.Good)),
            Each(files.Rows.AttendancePeriods, Attendance),
            Each(files.Rows.Attainments, (attainment, line) => new TimelineFact(Lane.Attainment, $"{attainment.Subject}", ChildWords.Attainment(attainment), attainment.AchievedDate, null, FileKind.Attainment, line, Tone.Good) { IsMoment = true }),
            Each(files.Rows.Investigations, (time, line) => new TimelineFact(Lane.Investigations, "Under investigation", "Released under investigation", time.StartDate, time.EndDate, FileKind.Investigations, line)),
            Each(files.Rows.CareSpells, (spell, line) => new TimelineFact(Lane.Care, ChildWords.Care(spell.Status), ChildWords.Care(spell.Status), spell.StartDate, spell.EndDate, FileKind.CareStatus, line)),
        }.SelectMany(lane => lane).OrderBy(fact => fact.Lane).ThenBy(fact => fact.From),
    ];

    /// <summary>A lane's title.</summary>
    public static string Title(Lane lane) => lane switch
    {
        Lane.Orders => "Orders",
        Lane.Ete => "Education, training and employment",
        Lane.Exclusions => "Exclusions and suspensions",
        Lane.Timetables => "Part-time timetables",
        Lane.Needs => "SEND/ALN and plans, by the case record",
        Lane.AuthorityPlans => "EHC plans, by the authority",
        Lane.Attendance => "Attendance",
        Lane.Attainment => "Attainment",
        Lane.Investigations => "Release under investigation",
        _ => "Care status",
    };

    private static IEnumerable<TimelineFact> Each<T>(IEnumerable<FactRow<T>> rows, Func<T, int, TimelineFact> toFact)
        where T : class =>
        rows.DistinctBy(row => row.Fact).Select(row => toFact(row.Fact, row.Line));

    private static TimelineFact Ete(Placement placement, int line) => new(
        Lane.Ete,
        placement.Provision.IsNone ? "Not in ETE" : $"{placement.Provision.Group.Title}, {ChildWords.Suitability(placement)}",
        ChildWords.Placement(placement),
        placement.StartDate, placement.EndDate, FileKind.Ete, line,
        ChildWords.Suitability(placement) switch { "suitable" => Tone.Good, "unsuitable" => Tone.Bad, _ => Tone.Unknown });

    private static TimelineFact Exclusion(Exclusion exclusion, int line) => new(
        Lane.Exclusions,
        exclusion.Category == ExclusionCategory.Permanent ? "Permanent exclusion" : exclusion.Sessions is { } sessions ? $"Suspension, {sessions}" : "Suspension",
        ChildWords.Exclusion(exclusion),
        exclusion.StartDate, null, FileKind.Exclusions, line, Tone.Bad) { IsMoment = true };

    private static TimelineFact Attendance(AttendancePeriod period, int line) => new(
        Lane.Attendance,
        $"{period.SessionsAttended} of {period.SessionsPossible} sessions",
        $"{period.SessionsAttended} of {period.SessionsPossible} sessions attended",
        period.PeriodStart, period.PeriodEnd, FileKind.Attendance, line);

    private static string Timetable(PartTimeTimetable timetable) =>
        $"{ChildWords.Timetable(timetable)}{(timetable.PlannedEndDate is { } planned ? $", planned to end on {Periods.Day(planned)}" : "")}";

    private static string Need(LearningNeed need) => need switch
    {
        { Identified: false } => "Not identified",
        { HasPlan: true, PlanType: PlanType.Ehcp } => "EHCP",
        { HasPlan: true, PlanType: PlanType.Idp } => "IDP",
        { HasPlan: true } => "Formal plan",
        _ => "Identified, no plan",
    };

    private static string Reviewed(DateOnly? review) => review is { } day ? $", reviewed on {Periods.Day(day)}" : "";
}
