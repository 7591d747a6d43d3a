using System.IO.Compression;

namespace KpiBoard.Import.Formats;

/// <summary>Opens zips and workbooks, and refuses those that are neither, damaged, encrypted, or made to fill a disk.</summary>
internal static class ZipGuard
{
    /// <summary>Refuses by content what is no zip at all.</summary>
    public static void RefuseOther(string path)
    {
        // Not opened: a pipe has no length either, and would be waited on for ever.
        if (new FileInfo(path).Length == 0)
        {
            throw new UnreadableException("The file is empty.");
        }

        using var stream = File.OpenRead(path);
        if (ZipDirectory.BytesToEnd(stream) > Limits.DirectoryBytes)
        {
            throw new UnreadableException("The zip or workbook holds far too many files.");
        }

        stream.Position = 0;
        var start = new byte[8];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var sentence = start.AsSpan(0, length) switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "The workbook is protected with a password, or is of the old .xls kind. Save it as .xlsx without a password.",
            [(byte)'P', (byte)'K', ..] => null,
            _ => "The file is neither a zip nor an Excel workbook (.xlsx).",
        };
        if (sentence is not null)
        {
            throw new UnreadableException(sentence);
        }
    }

    /// <summary>The archive, its entries counted and their declared sizes bounded before anything is unpacked.</summary>
    public static ZipArchive Open(string path)
    {
        var zip = Guarded(() => ZipFile.OpenRead(path));
        try
        {
            Guarded(() => Check(zip));
            return zip;
        }
        catch (UnreadableException)
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>One entry's bytes, bounded by what it declares; closing the stream closes the archive.</summary>
    public static Stream OpenEntry(string path, string name) => Guarded(() =>
    {
        var zip = ZipFile.OpenRead(path);
        return (Stream)new EntryStream(zip.GetEntry(name)!, zip);
    });

    public static bool IsWorkbook(ZipArchive zip) => zip.Entries.Any(entry => entry.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>Not a folder, nor what a Mac adds beside each file.</summary>
    public static bool IsFile(ZipArchiveEntry entry) =>
        FileName(entry) is { Length: > 0 } name
        && !name.StartsWith("._", StringComparison.Ordinal)
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    /// <summary>The entry's name without folders, whichever slash made them.</summary>
    public static string FileName(ZipArchiveEntry entry) => entry.FullName[(entry.FullName.LastIndexOfAny(['/', '\\']) + 1)..];

    private static bool Check(ZipArchive zip)
    {
        if (zip.Entries.Count > Limits.Entries)
        {
            throw new UnreadableException("The zip or workbook holds far too many files.");
        }

        if (zip.Entries.Any(IsOversized) || zip.Entries.Sum(entry => Math.Min(entry.Length, Limits.UnpackedBytes)) > Limits.UnpackedBytes)
        {
            throw new UnreadableException("The zip or workbook is far too large when it is unpacked.");
        }

        if (zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableException("The workbook holds macros. Save it as .xlsx, without macros.");
        }

        return zip.Entries.Any(entry => entry.IsEncrypted)
            ? throw new UnreadableException("The zip is protected with a password. Pack it again without one.")
            : true;
    }

    private static bool IsOversized(ZipArchiveEntry entry) =>
        entry.Length > Limits.UnpackedBytes
        || (entry.Length > Limits.SmallEntryBytes && entry.Length > entry.CompressedLength * Limits.Ratio);

    private static T Guarded<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableException("The zip or workbook is damaged.", exception);
        }
    }
}
