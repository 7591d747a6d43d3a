using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Returns;

/// <summary>A column of numbers of the return.</summary>
/// <param name="Name">The YJB's: <c>ns_school_total</c>.</param>
/// <param name="Also">Other names it is known by.</param>
/// <param name="SchoolAge">Of school age at the column's moment, or above it; null in KPI 3, which does not part children by age.</param>
public sealed record ReturnColumn(string Name, IReadOnlyList<string> Also, OrderType OrderType, bool? SchoolAge, ReturnMoment Moment);
