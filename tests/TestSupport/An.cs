using KpiBoard.Counting.Facts;
using static KpiBoard.TestSupport.Day;

namespace KpiBoard.TestSupport;

/// <summary>Ordinary facts, to be varied with <c>with</c>; see <see cref="A"/>.</summary>
public static class An
{
    /// <summary>A local referral order made on 8 January, of 15 January to 14 June 2024.</summary>
    public static Order Order { get; } = new(
        "O-5", "REFERRAL_ORDER", null, On("2024-01-08"), On("2024-01-15"), On("2024-06-14"), Residence.Local, AppealStatus.NotAppealed);

    /// <summary>The custodial sentence of the same days.</summary>
    public static Order CustodialSentence { get; } = Order with { LegalOutcome = "SECTION_250" };

    /// <summary>The licence half of a detention and training order: sentenced on 15 January, released on 15 April, ended on 14 June 2024.</summary>
    public static Order DtoLicence { get; } = Order with
    {
        LegalOutcome = "DETENTION_AND_TRAINING_ORDER",
        DisposalType = "DTO_LICENCE",
        OutcomeDate = On("2024-01-15"),
        StartDate = On("2024-04-15"),
    };

    /// <summary>Level 2 in English, achieved on 1 March 2024.</summary>
    public static Attainment Attainment { get; } = new(Subject.English, AttainmentLevel.Level2, On("2024-03-01"));

    /// <summary>Released under investigation since February 2024.</summary>
    public static Investigation Investigation { get; } = new(On("2024-02-01"), null);
}
