using System.Globalization;
using KpiBoard.Data.Tables;
using KpiBoard.Import;

namespace KpiBoard.Web.Jobs;

/// <summary>One service's inbox. An input is taken out of reach under its run's id, and put away on a shelf in the end.</summary>
/// <remarks>Every step is a rename, so that a kill between two leaves the input whole, in one place that the next attempt finds.</remarks>
public sealed class ServiceInbox(string folder)
{
    /// <summary>The name under which CSV files that lay there by themselves are imported together.</summary>
    public const string LooseFiles = "files";

    private readonly string taken = Path.Combine(folder, ".taken");
    private readonly string gathering = Path.Combine(folder, ".gathering");

    public string Folder => folder;

    /// <summary>Where uploads lie while they come.</summary>
    internal UploadRoom Uploads { get; } = new(Path.Combine(folder, ".uploading"));

    /// <summary>Takes every input that has settled; false when one of them could not be moved.</summary>
    internal bool Take(DateTime settledAt, DateTime now)
    {
        var look = new InboxLook(Directory.CreateDirectory(folder), settledAt, now);
        var all = look.LooseFiles() is not { } files || TryMove(() => Gather(files));
        foreach (var input in look.Inputs())
        {
            all &= TryMove(() => Take(input.FullName, input.Name));
        }

        return all;
    }

    /// <summary>Every input that was taken and is not put away yet, with the id of its run.</summary>
    internal IReadOnlyList<(Guid RunId, string Name)> Taken()
    {
        var inputs = new List<(Guid, string)>();
        foreach (var under in Directory.Exists(taken) ? Directory.GetDirectories(taken).Order(StringComparer.Ordinal).ToArray() : [])
        {
            if (Guid.TryParse(Path.GetFileName(under), out var runId) && Directory.EnumerateFileSystemEntries(under).FirstOrDefault() is { } input)
            {
                inputs.Add((runId, Path.GetFileName(input)));
            }
        }

        return inputs;
    }

    /// <summary>Where a run finds its input: as it was taken, or brought back after it failed. Null when it is in neither place.</summary>
    internal string? Find(JobRunRow run)
    {
        var path = Path.Combine(TakenUnder(run.RunId), run.InputName!);
        TakeUploaded(run.RunId);
        if (!HasTaken(run) && OnShelf(run, Shelf.Failed) is { } failed)
        {
            Directory.CreateDirectory(TakenUnder(run.RunId));
            Move(failed, path);
            File.Delete($"{failed}.findings.csv");
            File.Delete($"{failed}.txt");
        }

        return HasTaken(run) ? path : null;
    }

    /// <summary>Where a run's input lies since it was put away, whichever shelf that was; null when it is no longer there.</summary>
    internal string? Kept(JobRunRow run) => Shelf.All.Select(shelf => OnShelf(run, shelf)).FirstOrDefault(path => path is not null);

    /// <summary>Takes a run's input from its shelf to another run, which reads it again; false when it is no longer there.</summary>
    internal bool TakeAgain(JobRunRow run, Guid again)
    {
        if (Kept(run) is not { } kept)
        {
            return false;
        }

        Directory.CreateDirectory(TakenUnder(again));
        Move(kept, Path.Combine(TakenUnder(again), run.InputName!));
        File.Delete($"{kept}.findings.csv");
        File.Delete($"{kept}.txt");
        return true;
    }

    /// <summary>Takes what was uploaded for a run, once the run is asked for; nothing when that is done or there is no upload.</summary>
    internal void TakeUploaded(Guid runId) => Uploads.Take(runId, TakenUnder(runId));

    /// <summary>The run's input lies where it was taken to.</summary>
    internal bool HasTaken(JobRunRow run) => Path.Exists(Path.Combine(TakenUnder(run.RunId), run.InputName!));

    /// <summary>The run's input is on that shelf.</summary>
    internal bool Has(JobRunRow run, string shelf) => OnShelf(run, shelf) is not null;

    /// <summary>Puts a run's input away, with what was found and what is to be said of it beside it.</summary>
    internal void PutAway(JobRunRow run, string shelf, IReadOnlyList<Finding>? findings, string? sentence)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, shelf)).FullName, NamesOf(run).Last(name => !Path.Exists(Path.Combine(folder, shelf, name))));
        if (findings is not null)
        {
            FindingsCsv.Write(File.Create($"{path}.findings.csv"), findings);
        }

        if (sentence is not null)
        {
            File.WriteAllText($"{path}.txt", sentence + "\n");
        }

        Move(Path.Combine(TakenUnder(run.RunId), run.InputName!), path);
        Directory.Delete(TakenUnder(run.RunId));
    }

    // Killed in the midst of it, the next look goes on: the folder is taken whole.
    private void Gather(IReadOnlyList<FileInfo> files)
    {
        if (files.Count == 0 && !Directory.Exists(gathering))
        {
            return;
        }

        Directory.CreateDirectory(gathering);
        foreach (var file in files)
        {
            file.MoveTo(Path.Combine(gathering, file.Name), overwrite: true);
        }

        Take(gathering, LooseFiles);
    }

    private void Take(string input, string name)
    {
        var under = Directory.CreateDirectory(TakenUnder(Guid.CreateVersion7()));
        try
        {
            Move(input, Path.Combine(under.FullName, name));
        }
        catch
        {
            under.Delete();
            throw;
        }
    }

    private static bool TryMove(Action move)
    {
        try
        {
            move();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string TakenUnder(Guid runId) => Path.Combine(taken, runId.ToString("D"));

    private string? OnShelf(JobRunRow run, string shelf) =>
        NamesOf(run).Select(name => Path.Combine(folder, shelf, name)).FirstOrDefault(Path.Exists);

    // The second is of two inputs that have a name and came within a second.
    private static IEnumerable<string> NamesOf(JobRunRow run)
    {
        var when = run.AskedAt.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return [$"{when}-{run.RunId:N}-{run.InputName}", $"{when}-{run.InputName}"];
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to);
        }
    }
}
