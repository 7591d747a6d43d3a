using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Files.Mappings;

/// <summary>Reads the input of an earlier run again, as a new import that a person looks at before it is used.</summary>
/// <remarks>
/// Asked for first, then moved: a kill in between leaves the input on its shelf and a run that finds nothing;
/// a kill after the move leaves a run that finds it, and at worst the earlier import still on hold.
/// </remarks>
public sealed class ReadAgain(JobDesk desk, Importer importer, InboxFolder inbox, TimeProvider clock)
{
    /// <summary>The id of the new import; null when the input is no longer kept.</summary>
    /// <param name="by">The account's name.</param>
    public async Task<Guid?> RunAsync(JobRunRow earlier, string by, CancellationToken cancellation)
    {
        var box = inbox.Of(earlier.ServiceCode);
        if (box.Kept(earlier) is null)
        {
            return null;
        }

        var asked = new AskedImport(Guid.CreateVersion7(clock.GetUtcNow()), earlier.InputName) { SentBy = by, IsPreviewed = true };
        var run = await desk.InAsync(earlier.ServiceCode, store => store.QueueImportAsync(asked, cancellation), cancellation);
        if (!TryTake(box, earlier, asked.RunId))
        {
            return null;
        }

        await importer.DiscardAsync(earlier.ServiceCode, earlier.RunId, by, cancellation);
        await desk.BringAsync(run, cancellation);
        return asked.RunId;
    }

    // Two who ask at once: one of them comes too late.
    private static bool TryTake(ServiceInbox box, JobRunRow earlier, Guid again)
    {
        try
        {
            return box.TakeAgain(earlier, again);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
