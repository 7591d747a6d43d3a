using KpiBoard.Import.Foreign;

namespace KpiBoard.Import.Formats;

/// <summary>The files of an input as they are come upon: ours by their names, lists of the local authority as one of ours, the rest named in a note.</summary>
internal sealed class InputFiles(string? service)
{
    private readonly List<InputFile> files = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<string, BladeFile> export = new(StringComparer.Ordinal);
    private long exportBytes;

    public IReadOnlyList<InputFile> Files => files;

    public IReadOnlyList<string> Notes => notes;

    public void Add(string name, long bytes, Func<Opened> open)
    {
        if (BladeFile.ModuleOf(name) is { } module)
        {
            AddOfExport(new(name, module, open), bytes);
        }
        else if (AnnexA.IsListOne(name))
        {
            Add(new(FileKind.EhcPlans, bytes, () => new(new AnnexA(name, open).Open(ServiceOf(name)), null)) { Name = name });
        }
        else if (FileKind.Find(name) is { } kind)
        {
            Add(new(kind, bytes, open));
        }
        else
        {
            notes.Add($"{PlainText.Of(name)} is none of the eleven files and was not read.");
        }
    }

    /// <summary>Adds the SEN2 export, once all of its files are known.</summary>
    public void AddExport()
    {
        if (export.Count > 0)
        {
            var name = (export.GetValueOrDefault("namedplan") ?? export.Values.First()).Name;
            Add(new(FileKind.EhcPlans, exportBytes, () => new(new BladeExport(export).Open(ServiceOf(name)), null)) { Name = name });
        }
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

    private void Add(InputFile file)
    {
        if (files.RemoveAll(other => other.Kind == file.Kind) > 0)
        {
            file = new(file.Kind, 0, () => throw new UnreadableException($"There are two files named {file.Kind.FileName}, or two that stand for it, and no telling which one is meant."));
        }

        files.Add(file);
    }

    private string ServiceOf(string name) => service
        ?? throw new UnreadableException($"{PlainText.Of(name)} names no service. Send it from the page or the inbox of one service, or give --service.");
}
