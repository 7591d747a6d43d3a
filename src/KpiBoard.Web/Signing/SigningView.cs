using KpiBoard.Counting;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Signing;

/// <summary>What the page of signing shows.</summary>
/// <param name="Seal">Null where no quarter is asked for, or there are no figures.</param>
/// <param name="Items">What stands against signing it.</param>
/// <param name="SignedPeriods">The quarters that are signed, the newest first.</param>
public sealed record SigningView(BoardView Board, QuarterSeal? Seal, IReadOnlyList<CheckItem> Items, IReadOnlyList<Period> SignedPeriods)
{
    public bool IsBlocked => Items.Any(item => item.IsBlocking);
}
