using System.Globalization;
using System.IO.Compression;
using System.Text;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Reading;

/// <summary>Unpacks what <see cref="KeptText"/> packed: the header, then each record.</summary>
internal static class KeptRows
{
    /// <param name="packed">Empty for a file that had no row of the service.</param>
    public static IEnumerable<KeptRow> Read(byte[] packed)
    {
        if (packed.Length == 0)
        {
            yield break;
        }

        // The line before each record reads as one more cell, which has no quotes and so changes nothing of those behind it.
        using var table = new CsvTable(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8) { MayEndOpen = true };
        while (table.Read())
        {
            var last = table[table.Count - 1];
            yield return new(
                int.Parse(table[0], NumberStyles.None, CultureInfo.InvariantCulture), table.Count - 1, last, Closed(table.Record[(table[0].Length + 1)..], last));
        }
    }

    // A quotation mark that is open at the very end of a file takes the line end that was put there with it.
    private static string Closed(string record, string last)
    {
        var text = record.TrimEnd('\r', '\n');
        return last.EndsWith('\n') && !text.EndsWith('"') ? $"{text}\"\n" : record;
    }
}
