namespace KpiBoard.Import;

/// <summary>Text of a file as it may be repeated in a sentence: on one line, and short.</summary>
internal static class PlainText
{
    private const int Longest = 40;

    public static string Of(string text) =>
        string.Concat(text.Take(Longest).Select(character => char.IsControl(character) ? ' ' : character));
}
