using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Changes;

/// <summary>A child that is counted otherwise in a period when other files are in use, with the reasons.</summary>
/// <param name="Before">Null when it comes in.</param>
/// <param name="After">Null when it goes out.</param>
/// <param name="Reasons">At least one.</param>
public sealed record ChildChange(ChildQuarter? Before, ChildQuarter? After, IReadOnlyList<ChangeReason> Reasons)
{
    public Movement Movement => Before is null ? Movement.ComesIn : After is null ? Movement.GoesOut : Movement.Changes;

    public string ChildId => (After ?? Before)!.ChildId;

    /// <summary>Null when nothing that a measure or a split rests on is otherwise.</summary>
    public static ChildChange? Between(CountedChild before, CountedChild after) => (before.Counted, after.Counted) switch
    {
        (null, null) => null,
        (null, { } comes) => new(null, comes, [WhyAbsent(before.Record, comes.Order)]),
        ({ } goes, null) => new(goes, null, [WhyAbsent(after.Record, goes.Order)]),
        ({ } was, { } becomes) => Differences(was, becomes) is [_, ..] aspects
            ? new(was, becomes, [.. aspects.Select(aspect => new ChangeReason(aspect))])
            : null,
    };

    // Asked of the side on which the child is not counted, about the order for which the other side counts it.
    private static ChangeReason WhyAbsent(ChildRecord? record, Order keptOnOtherSide)
    {
        if (record is null)
        {
            return new(ChangeAspect.ChildNotThere);
        }

        var order = record.Orders.FirstOrDefault(order => order.OrderId == keptOnOtherSide.OrderId);
        return order is null ? new(ChangeAspect.OrderNotThere)
            : OrderRules.Broken(order, record.Child.DateOfBirth) is { } rule ? new(ChangeAspect.OrderPassedOver, rule, order)
            : new(ChangeAspect.OrderAtOtherTime, null, order);
    }

    private static List<ChangeAspect> Differences(ChildQuarter was, ChildQuarter becomes)
    {
        (ChangeAspect Aspect, bool Differs)[] asked =
        [
            (ChangeAspect.OrderKept, Kept(was) != Kept(becomes)),
            (ChangeAspect.StatusAtEnd, Status(was.AtEnd) != Status(becomes.AtEnd)),
            (ChangeAspect.StatusAtStart, Status(was.AtStart) != Status(becomes.AtStart)),
            (ChangeAspect.Placements, !AlikeWithinStatus(was.AtEnd, becomes.AtEnd) || !AlikeWithinStatus(was.AtStart, becomes.AtStart)),
            (ChangeAspect.Plan, Plan(was) != Plan(becomes)),
            (ChangeAspect.LearningNeeds, Plan(was) == Plan(becomes) && !Alike(was.LearningNeeds, becomes.LearningNeeds, need => (need.Identified, need.FormalPlan, need.PlanType, need.StartDate, need.LastReviewDate))),
            (ChangeAspect.Person, Person(was) != Person(becomes)),
            (ChangeAspect.Exclusions, !Alike(was.Exclusions, becomes.Exclusions, exclusion => (exclusion.Category, exclusion.StartDate, exclusion.Sessions ?? 0))),
            (ChangeAspect.PartTimeTimetables, !Alike(was.PartTimeTimetables, becomes.PartTimeTimetables, timetable => (timetable.StartDate, timetable.LastReviewDate))),
            (ChangeAspect.Attendance, !Alike(was.AttendancePeriods, becomes.AttendancePeriods, period => (period.SessionsPossible, period.SessionsAttended))),
            (ChangeAspect.Attainments, !Alike(was.Attainments, becomes.Attainments, attainment => attainment)),
            (ChangeAspect.Investigations, was.Investigations.Count > 0 != becomes.Investigations.Count > 0),
            (ChangeAspect.CareSpells, !Alike(was.CareSpells, becomes.CareSpells, spell => spell.Status)),
            (ChangeAspect.Covered, was.Covered != becomes.Covered),
        ];
        return [.. asked.Where(one => one.Differs).Select(one => one.Aspect)];
    }

    private static (string, string, DateOnly, DateOnly) Kept(ChildQuarter child) =>
        (child.Order.OrderId, child.OrderType.Key, child.Order.Began, child.End);

    private static (bool, bool, bool) Status(EteAtMoment ete) => (ete.IsRecorded, ete.IsSuitable, ete.IsSuitabilityUnknown);

    private static bool AlikeWithinStatus(EteAtMoment was, EteAtMoment becomes) => Status(was) != Status(becomes)
        || Alike(was.Placements, becomes.Placements, placement => (placement.Provision.Code, placement.Suitability, placement.HoursOffered ?? 0, placement.HoursAttended ?? 0));

    private static (bool, bool) Plan(ChildQuarter child) =>
        (child.LearningNeeds.Any(need => need.Identified), child.LearningNeeds.Any(need => need.HasPlan));

    private static (Sex, string, int, bool, bool) Person(ChildQuarter child) =>
        (child.Sex, child.Ethnicity, child.Age, child.AtStart.SchoolAge, child.AtEnd.SchoolAge);

    // The order of rows in a file decides nothing.
    private static bool Alike<T, TKey>(IReadOnlyList<T> was, IReadOnlyList<T> becomes, Func<T, TKey> said)
    {
        if (was.Count != becomes.Count)
        {
            return false;
        }

        var left = becomes.Select(said).ToList();
        return was.All(fact => left.Remove(said(fact)));
    }
}
