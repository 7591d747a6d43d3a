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
        using var table = new CsvTable(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        while (table.Read())
        {
            yield return new(
                int.Parse(table[0], NumberStyles.None, CultureInfo.InvariantCulture), table.Count - 1, table[table.Count - 1], table.Record[(table[0].Length + 1)..]);
        }
    }
}
