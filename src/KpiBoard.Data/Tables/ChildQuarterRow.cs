using KpiBoard.Counting.Cohort;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>child_quarters</c>: one child in one quarter or caseload, with all that is true of it and why.</summary>
internal sealed class ChildQuarterRow
{
    public required string ServiceCode { get; init; }

    public required string Period { get; init; }

    public required string ChildId { get; init; }

    public required string OrderId { get; init; }

    /// <summary>The child-quarter whole; see <see cref="ChildQuarterJson"/>.</summary>
    public required string Truths { get; init; }

    public static ChildQuarterRow Of(ChildQuarter child) => new()
    {
        ServiceCode = child.ServiceCode,
        Period = child.Period.Label,
        ChildId = child.ChildId,
        OrderId = child.Order.OrderId,
        Truths = ChildQuarterJson.Write(child),
    };

    public ChildQuarter ToChildQuarter() => ChildQuarterJson.Read(Truths);
}
