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
            Age = Age.On(order.Began, child.DateOfBirth),
            AtStart = Ete(record, StartMoment(order), order.Began),
            AtEnd = Ete(record, end, end),
            Covered = service.CoverOf(record),
            LearningNeeds = InForce(record.LearningNeeds, end),
            Exclusions = [.. record.Exclusions.Where(exclusion => exclusion.StartDate <= end)],
            PartTimeTimetables = InForce(record.PartTimeTimetables, end),
            AttendancePeriods = [.. record.AttendancePeriods.Where(period => lastYear.Holds(period.PeriodEnd))],
            Attainments = [.. record.Attainments.Where(attainment => attainment.AchievedDate <= end)],
            Investigations = [.. record.Investigations.Where(time => time.Overlaps(order.Began, end))],
            CareSpells = [.. record.CareSpells.Where(time => time.Overlaps(order.Began, end))],
        };
    }

    // Of a custodial sentence the start is the day before: the placement the child lost by going into custody.
    private static DateOnly StartMoment(Order order) =>
        order.Outcome?.OrderType?.Custodial == true ? order.Began.AddDays(-1) : order.Began;

    // School age at the start is that of the day the order began, in custody too.
    private static EteAtMoment Ete(ChildRecord record, DateOnly moment, DateOnly ageDay) =>
        new(moment, SchoolAge.Is(ageDay, record.Child.DateOfBirth), EteAtMoment.InForce(record.Placements, moment));

    private static IReadOnlyList<T> InForce<T>(IReadOnlyList<T> spans, DateOnly moment)
        where T : ISpan =>
        [.. spans.Where(span => span.IsInForce(moment))];
}
