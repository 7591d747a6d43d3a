namespace KpiBoard.Import;

/// <summary>The unique pupil number: a check letter, then 12 digits, or 11 digits and a letter.</summary>
/// <remarks>Source: DfE guide to unique pupil numbers. Vectors: R201100018042, T20110001804V.</remarks>
public static class Upn
{
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>The shape, whatever the check letter.</summary>
    public static bool IsShaped(string upn) =>
        upn.Length == 13
        && Letters.Contains(upn[0])
        && upn.AsSpan(1, 11).IndexOfAnyExceptInRange('0', '9') < 0
        && (char.IsAsciiDigit(upn[12]) || Letters.Contains(upn[12]));

    /// <summary>Whether the first letter is the one at index (sum of position x value of characters 2 to 13) mod 23. The UPN must be shaped.</summary>
    public static bool HasRightLetter(string upn)
    {
        var sum = 0;
        for (var position = 2; position <= 13; position++)
        {
            var character = upn[position - 1];
            sum += position * (char.IsAsciiDigit(character) ? character - '0' : Letters.IndexOf(character));
        }

        return upn[0] == Letters[sum % 23];
    }
}
