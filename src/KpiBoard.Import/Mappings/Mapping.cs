namespace KpiBoard.Import.Mappings;

/// <summary>How one service's files are read where they say otherwise than ours: names of files and sheets, headers, codes, and columns they have not.</summary>
/// <remarks>Our own names always win: a mapping hides no file, column or code of ours that is there.</remarks>
public sealed class Mapping
{
    private readonly Dictionary<string, FileKind> files = new(StringComparer.Ordinal);
    private readonly Dictionary<FileKind, FileMapping> ofFiles;

    public Mapping(IEnumerable<MappingEntry> entries)
    {
        Entries = [.. entries];
        foreach (var entry in Entries.Where(entry => entry.Kind == MappingKind.File))
        {
            if (FileKind.Find(entry.Ours) is { } kind)
            {
                files.TryAdd(TheirFileName.KeyOf(entry.Theirs), kind);
            }
        }

        ofFiles = FileKind.All
            .Select(kind => (Kind: kind, Entries: Entries.Where(entry => entry.FileName == kind.Name).ToList()))
            .Where(file => file.Entries.Count > 0)
            .ToDictionary(file => file.Kind, file => new FileMapping(file.Kind, file.Entries));
    }

    /// <summary>Every file is read as it stands.</summary>
    public static Mapping None { get; } = new([]);

    public IReadOnlyList<MappingEntry> Entries { get; }

    /// <summary>The file that a file or sheet of another name is read as; null when it is not mapped.</summary>
    public FileKind? FileOf(string name) => files.GetValueOrDefault(TheirFileName.KeyOf(name));

    /// <summary>Null when nothing of the file is mapped.</summary>
    internal FileMapping? Of(FileKind kind) => ofFiles.GetValueOrDefault(kind);
}
