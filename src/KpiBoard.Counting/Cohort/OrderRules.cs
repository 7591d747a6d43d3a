using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>Which orders count, and which one of several is kept.</summary>
/// <remarks>Source: counting rules section 2, rules 2 and 3.</remarks>
public static class OrderRules
{
    public const int YoungestAge = 10;
    public const int OldestAge = 17;

    /// <summary>The first condition of rule 2 that the order breaks, its end aside; null when it may be counted.</summary>
    public static PassedOverRule? Broken(Order order, DateOnly dateOfBirth)
    {
        var age = Age.On(order.Began, dateOfBirth);
        return order switch
        {
            { Outcome: not { Counts: true } } => PassedOverRule.OutcomeDoesNotCount,
            { DisposalType: DisposalType.Custody } => PassedOverRule.CustodialHalf,
            { AppealStatus: AppealStatus.ChangedOnAppeal or AppealStatus.AppealSuccessful } => PassedOverRule.Appealed,
            { Residence: Residence.Other } => PassedOverRule.OtherArea,
            _ when age < YoungestAge => PassedOverRule.TooYoung,
            _ when age > OldestAge => PassedOverRule.TooOld,
            _ => null,
        };
    }

    /// <summary>Why the second of two orders that may be counted gives way to the first; null when it does not.</summary>
    public static PassedOverRule? GivesWay(Order kept, Order other)
    {
        (int Order, PassedOverRule Rule)[] inTurn =
        [
            (Seriousness(other).CompareTo(Seriousness(kept)), PassedOverRule.LessSerious),
            (kept.OutcomeDate.CompareTo(other.OutcomeDate), PassedOverRule.EarlierOutcome),
            (EndOrNever(kept).CompareTo(EndOrNever(other)), PassedOverRule.EarlierEnd),
            (kept.StartDate.CompareTo(other.StartDate), PassedOverRule.EarlierStart),
            (string.CompareOrdinal(other.OrderId, kept.OrderId), PassedOverRule.HigherOrderId),
        ];
        var decisive = inTurn.FirstOrDefault(turn => turn.Order != 0);
        return decisive.Order > 0 ? decisive.Rule : null;
    }

    // The YJB breaks ties arbitrarily (C-2), so that a figure may change between two runs; this order is whole.
    private static int Seriousness(Order order) => order.Outcome?.Seriousness ?? int.MaxValue;

    private static DateOnly EndOrNever(Order order) => order.EndDate ?? DateOnly.MaxValue;
}
