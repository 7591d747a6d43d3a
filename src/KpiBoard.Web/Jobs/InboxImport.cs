using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Jobs;

/// <summary>Imports the input of a run, and puts it away. The second time it finds what the first time left.</summary>
public sealed class InboxImport(BoardDatabase database, TimeProvider clock, InboxFolder inbox)
{
    private static readonly List<string> Kinds = [".zip", ".xlsx", ".csv"];

    public async Task<JobEnd> RunAsync(JobRunRow run, IProgress<string> stages, CancellationToken cancellation)
    {
        var box = inbox.Of(run.ServiceCode);
        if (box.Find(run) is not { } path)
        {
            return await PutAwayBeforeAsync(box, run, cancellation);
        }

        if (Stranger(path) is { } sentence)
        {
            return new(JobState.Failed, sentence);
        }

        var today = clock.Today();
        var terms = new ImportTerms(today)
        {
            Services = [run.ServiceCode],
            ImportId = run.RunId,
            SentBy = run.SentBy,
            IsPreviewed = run.IsPreviewed,
            Stages = stages,
        };
        var outcome = await new Importer(database, clock).ImportAsync(path, terms, cancellation);
        return PutAway(box, run, outcome);
    }

    /// <summary>Puts the input of a failed run away, where it still lies as it was taken.</summary>
    public void GiveUp(JobRunRow run, string sentence)
    {
        var box = inbox.Of(run.ServiceCode);
        if (box.HasTaken(run))
        {
            box.PutAway(run, Shelf.Failed, null, sentence);
        }
    }

    private static JobEnd PutAway(ServiceInbox box, JobRunRow run, ImportOutcome outcome)
    {
        var end = ImportWords.End(outcome);
        var shelf = end.State switch
        {
            JobState.Done => Shelf.Done,
            JobState.OnHold => Shelf.OnHold,
            _ => Shelf.Failed,
        };
        try
        {
            box.PutAway(run, shelf, outcome.Reading.Findings, shelf == Shelf.Failed ? end.Outcome : null);
            return end;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return end with { Outcome = $"{end.Outcome} The files could not be moved to {shelf}: ask whoever runs this board to look at the inbox's rights and space." };
        }
    }

    // An attempt was killed between putting the input away and saying so; or somebody took it.
    private async Task<JobEnd> PutAwayBeforeAsync(ServiceInbox box, JobRunRow run, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(run.ServiceCode, cancellation);
        var files = await new FileVersionStore(scope).OfImportAsync(run.RunId, cancellation);
        return ImportWords.EndOfEarlier(files, isDone: box.Has(run, Shelf.Done));
    }

    private static string? Stranger(string path) =>
        !Directory.Exists(path) ? new FileInfo(path).LinkTarget is null && Kinds.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) ? null : ImportWords.OtherKind
        : new DirectoryInfo(path).EnumerateFileSystemInfos().Any(entry => entry.LinkTarget is not null) ? ImportWords.Link
        : null;
}
