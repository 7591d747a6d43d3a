using System.IO.Compression;

namespace KpiBoard.Import.Formats;

/// <summary>The sheets of a workbook, each standing for a file.</summary>
internal static class Workbook
{
    public static IReadOnlyList<(string Name, long Bytes, Func<Opened> Open)> Sheets(string path, ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(IsXml))
        {
            Check(entry);
        }

        return [.. SheetTable.Damaged(() => Names(path)).Select((name, i) => (name, 0L, (Func<Opened>)(() => Open(path, i))))];
    }

    private static List<string> Names(string path)
    {
        using var reader = SheetTable.OpenReader(File.OpenRead(path));
        var names = new List<string>();
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        return names;
    }

    private static Opened Open(string path, int sheet) => new(new SheetTable(File.OpenRead(path), sheet), null);

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
