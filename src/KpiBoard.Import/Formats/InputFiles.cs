using KpiBoard.Import.Foreign;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Formats;

/// <summary>The files of an input: ours by their names or as they are mapped, lists of the local authority as one of ours, the rest named in a note.</summary>
/// <param name="service">The sender's one service, for lists that name none; null when there is no telling.</param>
internal sealed class InputFiles(string? service, Mapping mapping)
{
    private readonly List<InputFile> files = [];
    private readonly List<(string Name, Func<Opened> Open)> others = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<string, BladeFile> export = new(StringComparer.Ordinal);
    private long exportBytes;

    public IReadOnlyList<InputFile> Files => files;

    /// <summary>Files and sheets that are none of ours, nor mapped.</summary>
    public IReadOnlyList<(string Name, Func<Opened> Open)> Others => others;

    public IReadOnlyList<string> Notes => notes;

    public void AddAll(IEnumerable<(string Name, long Bytes, Func<Opened> Open)> found)
    {
        var all = found.ToList();
        var ours = all.Select(file => FileKind.Find(file.Name)).ToHashSet();
        foreach (var (name, bytes, open) in all)
        {
            if (!TryAddForeign(name, bytes, open))
            {
                AddOurs(name, bytes, open, ours);
            }
        }

        AddExport();
    }

    private void AddOurs(string name, long bytes, Func<Opened> open, HashSet<FileKind?> ours)
    {
        if (FileKind.Find(name) is { } kind)
        {
            Add(new(kind, name, bytes, open));
        }
        else if (mapping.FileOf(name) is not { } mapped)
        {
            Pass(name, open, "is none of the eleven files and was not read.");
        }
        else if (ours.Contains(mapped))
        {
            Pass(name, open, $"was not read: {mapped.FileName} is there itself.");
        }
        else
        {
            Add(new(mapped, name, bytes, open));
        }
    }

    private void Pass(string name, Func<Opened> open, string why)
    {
        others.Add((name, open));
        notes.Add($"{PlainText.Of(name)} {why}");
    }

    private bool TryAddForeign(string name, long bytes, Func<Opened> open)
    {
        if (BladeFile.ModuleOf(name) is { } module)
        {
            AddOfExport(new(name, module, open), bytes);
            return true;
        }

        if (AnnexA.IsListOne(name))
        {
            Add(new(FileKind.EhcPlans, name, bytes, () => new(new AnnexA(name, open).Open(ServiceOf(name)), null)) { ToldAs = name });
            return true;
        }

        return false;
    }

    private void AddOfExport(BladeFile file, long bytes)
    {
        exportBytes += bytes;
        if (!BladeFile.Read.Contains(file.Module))
        {
            notes.Add($"{PlainText.Of(file.Name)} says nothing of when a plan began or was reviewed, and was not read.");
        }
        else if (!export.TryAdd(file.Module, file))
        {
            export[file.Module] = file with { Open = () => throw new UnreadableException($"There are two exports of {file.Module}, and no telling which one is meant.") };
        }
    }

    // The export's files are one list, so they are added once all of them are known.
    private void AddExport()
    {
        if (export.Count > 0)
        {
            var name = (export.GetValueOrDefault("namedplan") ?? export.Values.First()).Name;
            Add(new(FileKind.EhcPlans, name, exportBytes, () => new(new BladeExport(export).Open(ServiceOf(name)), null)) { ToldAs = name });
        }
    }

    private void Add(InputFile file)
    {
        if (files.RemoveAll(other => other.Kind == file.Kind) > 0)
        {
            file = file with
            {
                Bytes = 0,
                ToldAs = file.Kind.FileName,
                Open = () => throw new UnreadableException($"There are two files {(FileKind.Find(file.Name) is null ? "to be read as" : "named")} {file.Kind.FileName}, and no telling which one is meant."),
            };
        }

        files.Add(file);
    }

    private string ServiceOf(string name) => service
        ?? throw new UnreadableException($"{PlainText.Of(name)} names no service. Send it from the page or the inbox of one service, or give --service.");
}
