using System.IO.Compression;

namespace KpiBoard.Import.Formats;

/// <summary>The sheets of a workbook, each standing for a file.</summary>
internal static class Workbook
{
    public static IReadOnlyList<(string Name, long Bytes, Func<Opened> Open)> Sheets(string path, ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            UnpackOnce(entry);
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

    // The reader itself knows no limit, so each part is unpacked once before it, against the size it declares.
    private static void UnpackOnce(ZipArchiveEntry entry)
    {
        var buffer = new byte[1 << 16];
        long total = 0;
        try
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                total += read;
                if (total > entry.Length)
                {
                    throw new UnreadableException("The workbook is damaged: a part of it unpacks to more than it says.");
                }
            }
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableException("The workbook is damaged.", exception);
        }
    }
}
