namespace KpiBoard.Import.Mappings;

/// <summary>Tells values that may be shown, because they look like codes, from what could be a child's name, date or number.</summary>
/// <remarks>A cell in the wrong column could say anything of a child, and what is shown may be remembered.</remarks>
internal static class CodeLike
{
    private const int Longest = 80;
    private const int LongestCode = 8;
    private const int DigitsOfANumber = 5;
    private const int OftenEnough = 3;

    public static bool IsShown(CodedColumn coded, string value, int count)
    {
        if (value.Length > Longest || value.Any(char.IsControl) || HoldsANumber(value) || Dates.TryRead(value, out _))
        {
            return false;
        }

        var words = new Words(value);
        var isKnown = KnownNames.Codes(coded).Any(code => code.Shares(words));
        return isKnown || (!coded.IsFree && (IsShortCode(value) || (count >= OftenEnough && !LooksLikeAName(value))));
    }

    // A date, a UPN, a telephone number, a reference: codes have fewer digits.
    private static bool HoldsANumber(string value) => value.Count(char.IsAsciiDigit) >= DigitsOfANumber;

    /// <summary><c>X9</c>, <c>WBRI</c>, <c>AP_2</c>.</summary>
    private static bool IsShortCode(string value) =>
        value.Length <= LongestCode && value.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character) || character is '_' or '-' or '.');

    /// <summary>Nothing but words with a capital: <c>Sam Smith</c>, <c>O'Neill</c>.</summary>
    private static bool LooksLikeAName(string value) => value
        .Split([' ', '-', ',', '\'', '.'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => char.IsUpper(word[0]) && word.All(char.IsLetter));
}
