using KpiBoard.Counting;
using KpiBoard.Counting.Ledger;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>What the page of a figure's children shows.</summary>
/// <param name="Ledger">Null when the service was never counted.</param>
/// <param name="Out">Children with an order of the period who are in no figure of it; of all children alone, for they have no part.</param>
/// <param name="Addresses">The random id of each child that was ever counted.</param>
/// <param name="Periods">Those that can be chosen, the newest first.</param>
public sealed record LedgerView(
    ServiceRow Service,
    FigureLedger? Ledger,
    IReadOnlyList<OutOfCohort> Out,
    IReadOnlyDictionary<string, Guid> Addresses,
    IReadOnlyList<Period> Periods);
