using System.IO.Compression;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Formats;

/// <summary>What an officer sends: a folder of CSV files, a zip of them, or one workbook with a sheet a file.</summary>
internal sealed class Input : IDisposable
{
    private const string CannotBeOpened = "It could not be opened: it is not there, not readable for this user, or in use.";

    private Input(string path) => Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));

    /// <summary>The input's own name, for what cannot be named inside it.</summary>
    public string Name { get; }

    public IReadOnlyList<InputFile> Files { get; private init; } = [];

    /// <summary>Files and sheets that are none of ours, nor mapped.</summary>
    public IReadOnlyList<(string Name, Func<Opened> Open)> Others { get; private init; } = [];

    /// <summary>What was passed by, in plain words.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>Why nothing inside could be named; null when something could.</summary>
    public string? Unreadable { get; private init; }

    /// <summary>A workbook has one sheet open at a time, so its sheets are read one by one.</summary>
    public bool OneByOne => Workbook is not null;

    private Workbook? Workbook { get; init; }

    /// <summary>Throws <see cref="FileNotFoundException"/> when there is nothing at the path.</summary>
    /// <param name="service">The sender's one service, for lists that name none; null when there is no telling.</param>
    public static Input Open(string path, string? service, Mapping mapping)
    {
        if (!Path.Exists(path))
        {
            throw new FileNotFoundException($"There is no folder or file \"{path}\".", path);
        }

        try
        {
            var files = new InputFiles(service, mapping);
            return Directory.Exists(path) ? Of(path, files, Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Select(OnDisk))
                : IsOneFile(path, mapping) ? Of(path, files, [OnDisk(path)])
                : Packed(path, files);
        }
        catch (UnreadableException exception)
        {
            return new(path) { Unreadable = exception.Message, Others = IsCsv(path) ? [(Path.GetFileName(path), OnDisk(path).Open)] : [] };
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new(path) { Unreadable = CannotBeOpened };
        }
    }

    public void Dispose() => Workbook?.Dispose();

    private static Input Packed(string path, InputFiles files)
    {
        ZipGuard.RefuseOther(path);
        using var zip = ZipGuard.Open(path);
        return ZipGuard.IsWorkbook(zip)
            ? Sheets(path, files, zip)
            : Of(path, files, zip.Entries.Where(ZipGuard.IsFile).Select(entry => InZip(path, entry)));
    }

    private static Input Sheets(string path, InputFiles files, ZipArchive zip)
    {
        var workbook = new Workbook(path);
        try
        {
            return Of(path, files, workbook.Sheets(zip), workbook);
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    private static Input Of(
        string path, InputFiles files, IEnumerable<(string Name, long Bytes, Func<Opened> Open)> found, Workbook? workbook = null)
    {
        files.AddAll(found);
        return new(path) { Files = files.Files, Others = files.Others, Notes = files.Notes, Workbook = workbook };
    }

    private static bool IsOneFile(string path, Mapping mapping)
    {
        var name = Path.GetFileName(path);
        return FileKind.Find(name) is not null || (IsCsv(path) && mapping.FileOf(name) is not null);
    }

    private static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static (string Name, long Bytes, Func<Opened> Open) OnDisk(string path) =>
        (Path.GetFileName(path), new FileInfo(path).Length, () => Csv(() => OpenOnDisk(path)));

    private static (string Name, long Bytes, Func<Opened> Open) InZip(string path, ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        return (ZipGuard.FileName(entry), entry.Length, () => Csv(() => ZipGuard.OpenEntry(path, name)));
    }

    private static Stream OpenOnDisk(string path)
    {
        try
        {
            // A pipe has no length either, and would be waited on for ever.
            return new FileInfo(path).Length == 0 ? Stream.Null : File.OpenRead(path);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new UnreadableException(CannotBeOpened, exception);
        }
    }

    /// <summary>A CSV file, its encoding found out first. Opens it twice.</summary>
    internal static Opened Csv(Func<Stream> open)
    {
        using var first = open();
        var encoding = TextEncoding.Find(first);
        var note = encoding == TextEncoding.Windows1252 ? "is not written in UTF-8 and was read as Windows-1252, which Excel writes." : null;
        return new(new CsvTable(open(), encoding), note);
    }
}
