using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>Makes a child-quarter: what was in force at the two moments, and what had happened by the end.</summary>
/// <remarks>Source: counting rules sections 3 to 7.</remarks>
internal static class ChildQuarters
{
    public static ChildQuarter Of(ServiceRecord service, ChildRecord record, Period period, OrderChoice choice, DateOnly end)
    {
        var (child, order) = (record.Child, choice.Kept);
        var lastYear = new LastYear(end);
        return new()
        {
            ServiceCode = service.ServiceCode,
            ChildId = child.ChildId,
            Period = period,
            Order = order,
            OrderType = order.Outcome!.OrderType!,
            PassedOver = choice.PassedOver,
            Sex = child.Sex,
            Ethnicity = child.Ethnicity?.Group ?? EthnicityCode.Unknown,
            HasUpn = child.Upn is not null,
            Age = Age.On(order.Began, child.DateOfBirth),
            AtStart = Ete(record, StartMoment(order), order.Began),
            AtEnd = Ete(record, end, end),
            Covered = service.CoverOf(record),
            LearningNeeds = AuthorityReviews.Add(Those(record.LearningNeeds, need => need.IsInForce(end)), record.EhcPlans, end),
            Exclusions = Those(record.Exclusions, exclusion => exclusion.StartDate <= end),
            PartTimeTimetables = Those(record.PartTimeTimetables, timetable => timetable.IsInForce(end)),
            AttendancePeriods = Those(record.AttendancePeriods, period => lastYear.Holds(period.PeriodEnd)),
            Attainments = Those(record.Attainments, attainment => attainment.AchievedDate <= end),
            Investigations = Those(record.Investigations, time => time.Overlaps(order.Began, end)),
            CareSpells = Those(record.CareSpells, time => time.Overlaps(order.Began, end)),
        };
    }

    // Of a custodial sentence the start is the day before: the placement the child lost by going into custody.
    private static DateOnly StartMoment(Order order) =>
        order.Outcome?.OrderType?.Custodial == true ? order.Began.AddDays(-1) : order.Began;

    // School age at the start is that of the day the order began, in custody too.
    private static EteAtMoment Ete(ChildRecord record, DateOnly moment, DateOnly ageDay) =>
        new(moment, SchoolAge.Is(ageDay, record.Child.DateOfBirth), EteAtMoment.InForce(record.Placements, moment));

    // Most children have no fact of most kinds.
    private static IReadOnlyList<T> Those<T>(IReadOnlyList<T> facts, Func<T, bool> hold) => facts.Count == 0 ? [] : [.. facts.Where(hold)];
}
