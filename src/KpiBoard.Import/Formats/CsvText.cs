namespace KpiBoard.Import.Formats;

/// <summary>Writes cells as CSV.</summary>
internal static class CsvText
{
    /// <summary>In quotation marks where it needs them.</summary>
    public static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
