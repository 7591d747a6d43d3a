using System.Text;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import;

/// <summary>An officer's own file given back: every cell as it stood, and behind it a column that says what was found in its row.</summary>
/// <remarks>Sent again, the column is named in a note and not read.</remarks>
public static class FileWithFindings
{
    private const string Column = "findings";

    /// <summary>Writes the file as CSV, in UTF-8 with a byte order mark, by which Excel knows it. Leaves the stream open.</summary>
    /// <param name="kept">As <see cref="KeptText"/> packed it.</param>
    /// <param name="ofFile">The file's findings by line.</param>
    public static async Task WriteAsync(Stream stream, byte[] kept, IAsyncEnumerable<Finding> ofFile, CancellationToken cancellation)
    {
        // A row may have more cells than the header: the column stands behind the longest, or it would be read as another.
        var width = KeptRows.Read(kept).Select(row => row.Cells).DefaultIfEmpty().Max();
        var header = KeptRows.Read(kept).FirstOrDefault();
        var hasEarlier = header is not null && header.Cells == width && header.Last.Trim().Equals(Column, StringComparison.OrdinalIgnoreCase);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(true), 1 << 16, leaveOpen: true);
        await using var findings = ofFile.GetAsyncEnumerator(cancellation);
        var more = await findings.MoveNextAsync();
        foreach (var row in KeptRows.Read(kept))
        {
            var said = new StringBuilder(row.Line == 1 ? Column : "");
            for (; more && findings.Current.Line <= row.Line; more = await findings.MoveNextAsync())
            {
                Say(said, row, findings.Current);
            }

            await writer.WriteAsync(Line(hasEarlier && row.Cells == width ? WithoutLast(row) : row, hasEarlier ? width - 1 : width, said).AsMemory(), cancellation);
        }
    }

    private static void Say(StringBuilder said, KeptRow row, Finding finding)
    {
        if (finding.Line == row.Line && row.Line > 1)
        {
            said.Append(said.Length == 0 ? "" : " ").Append(finding.Severity == Severity.Error ? "error: " : "warning: ").Append(finding.Message);
        }
    }

    private static string Line(KeptRow row, int width, StringBuilder said)
    {
        var text = row.Record.TrimEnd('\r', '\n');
        return $"{text}{new string(',', width - row.Cells)},{Quoted(said.ToString())}{row.Record[text.Length..]}";
    }

    // What was found when the file was sent before is out of date.
    private static KeptRow WithoutLast(KeptRow row)
    {
        var text = row.Record.TrimEnd('\r', '\n');
        var last = new[] { $",{Quoted(row.Last)}", $",\"{Doubled(row.Last)}\"" }.FirstOrDefault(end => text.EndsWith(end, StringComparison.Ordinal));
        return last is null ? row with { Cells = row.Cells - 1 } : row with { Cells = row.Cells - 1, Record = text[..^last.Length] + row.Record[text.Length..] };
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{Doubled(text)}\"";

    private static string Doubled(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
}
