namespace KpiBoard.Counting.Codes;

/// <summary>The two disposal types that decide anything: the halves of a detention and training order.</summary>
/// <remarks>Source: <c>seed-data/codes/disposal-types.csv</c>. Any other text is kept and decides nothing.</remarks>
public static class DisposalType
{
    /// <summary>Stands for the whole order, which began on the outcome date.</summary>
    public const string Licence = "DTO_LICENCE";

    /// <summary>Does not count.</summary>
    public const string Custody = "DTO_CUSTODY";
}
