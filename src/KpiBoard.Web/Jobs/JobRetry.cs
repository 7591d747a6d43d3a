using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>Has a failed run tried again, with the files that it failed with.</summary>
public sealed class JobRetry(JobDesk desk, InboxFolder inbox)
{
    /// <summary>Whether the one who asks may is for the caller to know.</summary>
    public async Task<RetryResult> RunAsync(string serviceCode, Guid runId, CancellationToken cancellation)
    {
        var run = await desk.InAsync(serviceCode, store => store.FindAsync(runId, cancellation), cancellation);
        if (Obstacle(run) is { } sentence)
        {
            return new(false, sentence);
        }

        if (!await desk.InAsync(serviceCode, store => store.RetryAsync(runId, cancellation), cancellation))
        {
            return new(false, "The same is waiting or at work already.");
        }

        await desk.BringAsync(run, cancellation);
        return new(true, "It will be tried again.");
    }

    private string? Obstacle(JobRunRow? run) => run switch
    {
        null => "There is no such run any more.",
        { State: not JobState.Failed } => "It has not failed, so there is nothing to try again.",
        { Kind: JobKind.Import } when !IsThere(inbox.Of(run.ServiceCode), run) => "Its files are no longer in the inbox's folder failed. Send them again.",
        _ => null,
    };

    private static bool IsThere(ServiceInbox box, JobRunRow run) => box.HasTaken(run) || box.Has(run, Shelf.Failed);
}
