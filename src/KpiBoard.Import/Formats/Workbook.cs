using System.IO.Compression;
using ExcelDataReader;

namespace KpiBoard.Import.Formats;

/// <summary>A workbook, each of its sheets standing for a file. One sheet is open at a time.</summary>
/// <remarks>The workbook reader goes through every sheet before the one wanted, so it is kept from sheet to sheet as long as they are asked for in order.</remarks>
internal sealed class Workbook(string path) : IDisposable
{
    private IExcelDataReader? reader;
    private int at;

    /// <summary>Its sheets in order, every part looked at beforehand. Throws <see cref="UnreadableException"/>.</summary>
    public IReadOnlyList<(string Name, long Bytes, Func<Opened> Open)> Sheets(ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(IsXml))
        {
            Check(entry);
        }

        return [.. SheetTable.Damaged(Names).Select((name, i) => (name, 0L, (Func<Opened>)(() => Open(i))))];
    }

    public void Dispose()
    {
        reader?.Dispose();
        reader = null;
    }

    private List<string> Names()
    {
        Begin();
        var names = new List<string> { reader!.Name };
        for (; reader.NextResult(); at++)
        {
            names.Add(reader.Name);
        }

        return names;
    }

    private Opened Open(int sheet) => SheetTable.Damaged(() =>
    {
        if (reader is null || at >= sheet)
        {
            Begin();
        }

        for (; at < sheet; at++)
        {
            // After a fault it stays where it was, and would give one sheet's rows for another's.
            if (!reader!.NextResult())
            {
                throw new EndOfStreamException();
            }
        }

        return new Opened(new SheetTable(reader!), null);
    });

    private void Begin()
    {
        Dispose();
        reader = SheetTable.OpenReader(path);
        at = 0;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void Check(ZipArchiveEntry entry)
    {
        if (entry.Length > Limits.PartBytes && !entry.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableException("The workbook is far too large when it is unpacked.");
        }

        SheetTable.Damaged(() =>
        {
            using var part = new EntryStream(entry, null);
            SheetGuard.Check(part);
            return true;
        });
    }
}
