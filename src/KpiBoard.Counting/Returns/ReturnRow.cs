using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Returns;

/// <summary>A row of the return, and what it counts.</summary>
public sealed class ReturnRow
{
    private const string AnyProvision = "ANY";

    /// <summary>Ours: <c>suitable</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The YJB's <c>description_group</c>, where it is needed to tell two rows apart; else empty.</summary>
    public required string Group { get; init; }

    /// <summary>The YJB's <c>description</c>, to the last blank.</summary>
    public required string Text { get; init; }

    /// <summary>Other texts it is known by.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>The column's moment that tells the end of the order: of the row of all children it is the total.</summary>
    public required ReturnMoment AtEnd { get; init; }

    /// <summary>The measure whose numerator the row holds, or is a part of; <c>*</c> stands for the moment. Empty when it holds none.</summary>
    public required string Measure { get; init; }

    /// <summary>The row of those among whom its children are; empty for all children.</summary>
    public required string Of { get; init; }

    /// <summary>The measure of the children of one order type or side of school age; <c>#</c> stands for which. Empty for most.</summary>
    public required string Part { get; init; }

    /// <summary>The measure of the change from start to end; empty for most.</summary>
    public required string Change { get; init; }

    /// <summary>Codes of placements, where several rows share the children of a measure; <c>:full_time</c> and <c>:part_time</c> part a code by hours.</summary>
    public required IReadOnlyList<string> Provisions { get; init; }

    /// <summary>Rows alike in it hold different children; empty for most.</summary>
    public required string Apart { get; init; }

    /// <summary>Whether the row's cell in a column is in some figure of ours. Any other is kept as it was read, and is never a figure.</summary>
    public bool Tells(ReturnColumn column) => (column.Moment == ReturnMoment.Start || column.Moment == AtEnd) && !IsOfAnyProvision;

    /// <summary>Some placement of any provision but NONE. No measure of ours counts it.</summary>
    public bool IsOfAnyProvision => Provisions is [AnyProvision];

    /// <summary>Whether a placement is one of the row's. Where its code does not say, its own hours offered decide, as they decide full time in KPI 2c.</summary>
    public bool Takes(Placement placement, bool schoolAge)
    {
        var isFullTime = placement.HoursOffered >= Thresholds.Standard.FullTimeHours(schoolAge);
        return Provisions.Contains(placement.Provision.Code)
            || Provisions.Contains($"{placement.Provision.Code}:{(isFullTime ? "full_time" : "part_time")}");
    }
}
