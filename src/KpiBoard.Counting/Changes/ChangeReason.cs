using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Changes;

/// <summary>Why a child comes in, goes out or changes.</summary>
/// <param name="Rule">The rule by which the order is passed over; null for every other aspect.</param>
/// <param name="OtherOrder">The order as the side has it on which the child is not counted; null when it has none, and of who only changes.</param>
public sealed record ChangeReason(ChangeAspect Aspect, PassedOverRule? Rule = null, Order? OtherOrder = null);
