using System.Globalization;
using System.Security.Cryptography;

namespace KpiBoard.Web.Packs;

/// <summary>Codes of packs and of the figures in them: 26 random signs, a dash, the figure's number.</summary>
public static class PackCode
{
    private const int Length = 26;

    // Without I, L, O and U: nobody mistakes them for 1, 0 and V on paper.
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>130 random bits.</summary>
    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>The receipt of a figure.</summary>
    public static string OfFigure(string packCode, int number) => string.Create(CultureInfo.InvariantCulture, $"{packCode}-{number}");

    /// <summary>Reads what somebody typed: blanks and small letters do no harm. Null when it can be no receipt.</summary>
    public static (string PackCode, int Number)? Read(string? typed)
    {
        var plain = string.Concat((typed ?? "").Where(sign => !char.IsWhiteSpace(sign))).ToUpperInvariant();
        return plain.LastIndexOf('-') is > 0 and var dash
            && Plain(plain[..dash]) is { Length: Length } code
            && int.TryParse(plain.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? (code, number)
                : null;
    }

    private static string? Plain(string code)
    {
        var read = code.Replace("-", "", StringComparison.Ordinal).Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return read.All(sign => Signs.Contains(sign, StringComparison.Ordinal)) ? read : null;
    }
}
