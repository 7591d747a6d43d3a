using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>Who is counted: the cohort of each quarter, and the caseload on a day.</summary>
/// <remarks>Source: counting rules section 2.</remarks>
public static class Cohorts
{
    /// <summary>The first day of the 2023 KPIs: an order that ended earlier is not counted.</summary>
    public static readonly DateOnly FirstDay = new(2023, 4, 1);

    /// <summary>One child-quarter for each child with an order that ended in a quarter, up to and including the as-of day.</summary>
    public static IEnumerable<ChildQuarter> ByQuarter(ServiceRecord service, DateOnly asOf) =>
        service.Children.SelectMany(child => ByQuarter(service, child, asOf));

    /// <summary>One row for each child with an order that began on or before the day and is open or ends on or after it.</summary>
    public static IEnumerable<ChildQuarter> Caseload(ServiceRecord service, DateOnly day) =>
        from child in service.Children
        let running = child.Orders.Where(order => IsRunning(order, day))
        let choice = OrderChoice.From([.. running], child.Child.DateOfBirth)
        where choice is not null
        select ChildQuarters.Of(service, child, Period.Of(day), choice, day);

    /// <summary>The order ended in the quarter, up to and including the as-of day; or it runs on the caseload's day.</summary>
    internal static bool IsOf(Order order, Period period, DateOnly asOf) => period.Day is { } day
        ? IsRunning(order, day)
        : order.EndDate is { } end && end >= FirstDay && end <= asOf && Quarter.Of(end) == period.Quarter;

    private static bool IsRunning(Order order, DateOnly day) => order.Began <= day && (order.EndDate is null || order.EndDate >= day);

    private static IEnumerable<ChildQuarter> ByQuarter(ServiceRecord service, ChildRecord child, DateOnly asOf)
    {
        var ended = child.Orders.Where(order => order.EndDate >= FirstDay && order.EndDate <= asOf).ToList();
        IEnumerable<Quarter> quarters = ended.ConvertAll(order => Quarter.Of(order.EndDate!.Value));
        return from quarter in ended.Count < 2 ? quarters : quarters.Distinct().Order()
               let choice = OrderChoice.From(ended.FindAll(order => Quarter.Of(order.EndDate!.Value) == quarter), child.Child.DateOfBirth)
               where choice is not null
               select ChildQuarters.Of(service, child, Period.Of(quarter), choice, choice.Kept.EndDate!.Value);
    }
}
