using System.Globalization;

namespace KpiBoard.Import;

/// <summary>Reads a date as case systems and Excel write it: <c>yyyy-mm-dd</c>, <c>dd/mm/yyyy</c> or <c>d/m/yyyy</c>, a midnight after it ignored; never <c>mm/dd/yyyy</c>.</summary>
public static class Dates
{
    /// <summary>Nothing before it is a date of our children.</summary>
    public static readonly DateOnly Earliest = new(1990, 1, 1);

    /// <summary>In an end date: still open.</summary>
    public static readonly DateOnly Open = new(1900, 1, 1);

    /// <summary>A real calendar day in one of the forms, however early.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        text = WithoutMidnight(text);
        return text.Length == 10 && text[4] == '-' ? TryIso(text, out date) : TryBritish(text, out date);
    }

    private static ReadOnlySpan<char> WithoutMidnight(ReadOnlySpan<char> text)
    {
        var split = text.IndexOfAny(' ', 'T');
        return split > 0 && text[(split + 1)..].TrimStart(' ') is "00:00" or "00:00:00" ? text[..split] : text;
    }

    private static bool TryIso(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return text[7] == '-' && TryDay(text[..4], text[5..7], text[8..], out date);
    }

    private static bool TryBritish(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var first = text.IndexOf('/');
        var last = text.LastIndexOf('/');
        return first is 1 or 2
            && last - first is 2 or 3
            && text.Length - last == 5
            && TryDay(text[(last + 1)..], text[(first + 1)..last], text[..first], out date);
    }

    private static bool TryDay(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly date)
    {
        date = default;
        if (!TryDigits(year, out var y) || !TryDigits(month, out var m) || !TryDigits(day, out var d)
            || y < 1 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return false;
        }

        date = new(y, m, d);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
