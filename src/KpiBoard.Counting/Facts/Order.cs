using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Facts;

/// <summary>One intervention programme with one legal outcome. Out-of-court disposals are orders too.</summary>
/// <param name="LegalOutcome">The outcome's text in capitals, in the list or not.</param>
/// <param name="DisposalType">Any text in capitals; null when blank.</param>
/// <param name="EndDate">Null while the order is open.</param>
/// <param name="Residence">Null when blank, which counts as local.</param>
/// <param name="AppealStatus">Null when blank, which counts as not appealed.</param>
public sealed record Order(
    string OrderId,
    string LegalOutcome,
    string? DisposalType,
    DateOnly OutcomeDate,
    DateOnly StartDate,
    DateOnly? EndDate,
    Residence? Residence,
    AppealStatus? AppealStatus)
{
    /// <summary>The outcome in the list of legal outcomes; null when it is not in it.</summary>
    public LegalOutcome? Outcome => Codes.LegalOutcome.Find(LegalOutcome);

    /// <summary>The day the order began: the outcome date for the licence half of a detention and training order.</summary>
    public DateOnly Began => DisposalType == Codes.DisposalType.Licence ? OutcomeDate : StartDate;
}
