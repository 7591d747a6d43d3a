using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Returns;

/// <summary>A column of numbers of the return.</summary>
public sealed class ReturnColumn(string name, IReadOnlyList<string> also, OrderType orderType, bool? schoolAge, ReturnMoment moment)
{
    /// <summary>The YJB's: <c>ns_school_total</c>.</summary>
    public string Name => name;

    /// <summary>Other names it is known by.</summary>
    public IReadOnlyList<string> Also => also;

    public OrderType OrderType => orderType;

    /// <summary>Of school age at the column's moment, or above it; null in KPI 3, which does not part children by age.</summary>
    public bool? SchoolAge => schoolAge;

    public ReturnMoment Moment => moment;
}
