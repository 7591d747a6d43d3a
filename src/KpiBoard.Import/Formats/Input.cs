using System.IO.Compression;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Formats;

/// <summary>What an officer sends: a folder of CSV files, a zip of them, or one workbook with a sheet a file.</summary>
internal sealed class Input
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

    /// <summary>A workbook's shared texts are held in memory for each sheet that is read, so its sheets are read one by one.</summary>
    public bool OneByOne { get; private init; }

    /// <summary>Throws <see cref="FileNotFoundException"/> when there is nothing at the path.</summary>
    public static Input Open(string path, Mapping mapping)
    {
        if (!Path.Exists(path))
        {
            throw new FileNotFoundException($"There is no folder or file \"{path}\".", path);
        }

        try
        {
            return Directory.Exists(path) ? Of(path, mapping, Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Select(OnDisk))
                : FileKind.Find(Path.GetFileName(path)) is null && mapping.FileOf(Path.GetFileName(path)) is null ? Packed(path, mapping)
                : Of(path, mapping, [OnDisk(path)]);
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

    private static Input Packed(string path, Mapping mapping)
    {
        ZipGuard.RefuseOther(path);
        using var zip = ZipGuard.Open(path);
        return ZipGuard.IsWorkbook(zip)
            ? Of(path, mapping, Workbook.Sheets(path, zip), oneByOne: true)
            : Of(path, mapping, zip.Entries.Where(ZipGuard.IsFile).Select(entry => InZip(path, entry)));
    }

    private static Input Of(string path, Mapping mapping, IEnumerable<(string Name, long Bytes, Func<Opened> Open)> found, bool oneByOne = false)
    {
        var all = found.ToList();
        var ours = all.Select(file => FileKind.Find(file.Name)).ToHashSet();
        var files = new List<InputFile>();
        var others = new List<(string Name, Func<Opened> Open)>();
        var notes = new List<string>();
        foreach (var (name, bytes, open) in all)
        {
            var own = FileKind.Find(name);
            var mapped = own is null ? mapping.FileOf(name) : null;
            if (own is null && (mapped is null || ours.Contains(mapped)))
            {
                others.Add((name, open));
                notes.Add(mapped is null
                    ? $"{PlainText.Of(name)} is none of the ten files and was not read."
                    : $"{PlainText.Of(name)} was not read: {mapped.FileName} is there itself.");
            }
            else
            {
                Add(files, new((own ?? mapped)!, name, bytes, open));
            }
        }

        return new(path) { Files = files, Others = others, Notes = notes, OneByOne = oneByOne };
    }

    private static void Add(List<InputFile> files, InputFile file)
    {
        var isSecond = files.RemoveAll(other => other.Kind == file.Kind) > 0;
        files.Add(isSecond
            ? file with { Bytes = 0, Open = () => throw new UnreadableException($"There are two files {(FileKind.Find(file.Name) is null ? "to be read as" : "named")} {file.Kind.FileName}, and no telling which one is meant.") }
            : file);
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

    private static Opened Csv(Func<Stream> open)
    {
        using var first = open();
        var encoding = TextEncoding.Find(first);
        var note = encoding == TextEncoding.Windows1252 ? "is not written in UTF-8 and was read as Windows-1252, which Excel writes." : null;
        return new(new CsvTable(open(), encoding), note);
    }
}
