namespace KpiBoard.Import.Mappings;

/// <summary>The name of a file or sheet as it is known again: next quarter's carries another date.</summary>
internal static class TheirFileName
{
    private const int DigitsOfAYear = 4;

    /// <summary>Without ending, case, blanks and punctuation; without any digits where a year is among them (<c>Sheet1</c> keeps its own).</summary>
    public static string KeyOf(string name)
    {
        var bare = Bare(name);
        var letters = bare.Where(char.IsLetter).ToArray();
        var kept = HasYear(bare) && letters.Length > 0 ? letters : [.. bare.Where(char.IsLetterOrDigit)];
        return new string(kept).ToUpperInvariant();
    }

    public static string Bare(string name)
    {
        var trimmed = name.Trim();
        return trimmed.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? trimmed[..^4] : trimmed;
    }

    private static bool HasYear(string name)
    {
        var digits = 0;
        foreach (var character in name)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits == DigitsOfAYear)
            {
                return true;
            }
        }

        return false;
    }
}
