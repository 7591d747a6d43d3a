using System.Globalization;
using System.Text;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>The name of an officer's file as it may be shown, and lie on a disk.</summary>
internal static class SentName
{
    // Of a name on a disk 255 may be used, and shelves put a time and an id before it.
    private const int MostBytes = 120;

    // Windows has names without these; in a table of findings a program would take the last for a formula.
    private static readonly List<char> Unwanted = [':', '*', '?', '"', '<', '>', '|'];
    private static readonly char[] NotFirst = ['.', ' ', '=', '+', '-', '@'];

    /// <summary>Without folders, characters that do not show, and whatever is too long; never empty.</summary>
    public static string Of(string name)
    {
        var own = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = string.Concat(own.EnumerateRunes().Where(IsShown).Select(rune => rune.ToString())).TrimStart(NotFirst).TrimEnd(' ', '.');
        var end = Path.GetExtension(shown) is { Length: > 1 and <= 8 } extension ? extension : "";
        var start = shown[..^end.Length];
        while (Encoding.UTF8.GetByteCount(start) > MostBytes - Encoding.UTF8.GetByteCount(end))
        {
            start = start[..^(char.IsLowSurrogate(start[^1]) ? 2 : 1)];
        }

        return start.Length == 0 ? $"file{end}" : $"{start}{end}";
    }

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !(rune.IsBmp && Unwanted.Contains((char)rune.Value));
}
