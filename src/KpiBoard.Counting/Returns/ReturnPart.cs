using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Returns;

/// <summary>A part of the children that the columns of a return tell apart.</summary>
/// <param name="SchoolAge">At the end, as the split has it; null for both sides.</param>
internal sealed record ReturnPart(string Split, string Value, IReadOnlyList<OrderType> OrderTypes, bool? SchoolAge)
{
    /// <summary>All children, then the splits and values in printed order.</summary>
    public static IReadOnlyList<ReturnPart> InOrder { get; } =
    [
        new(Splits.Split.All.Name, "all", OrderType.All, null),
        .. OrderType.All.GroupBy(type => type.Disposal).OrderBy(types => types.Key, StringComparer.Ordinal)
            .Select(types => new ReturnPart(ByDisposal.Split.Name, types.Key, [.. types], null)),
        .. OrderType.All.OrderBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => new ReturnPart(ByOrderType.Split.Name, type.Key, [type], null)),
        new(BySchoolAge.Split.Name, AgeKey(false), OrderType.All, false),
        new(BySchoolAge.Split.Name, AgeKey(true), OrderType.All, true),
    ];

    public static string AgeKey(bool schoolAge) => schoolAge ? "school_age" : "above_school_age";

    public bool Takes(ReturnColumn column) => OrderTypes.Contains(column.OrderType) && (SchoolAge is null || column.SchoolAge == SchoolAge);
}
