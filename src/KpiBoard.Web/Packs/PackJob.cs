using KpiBoard.Data.Jobs;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Packs;

/// <summary>Makes a pack that was asked for. Run twice, it makes the pack anew.</summary>
public sealed class PackJob(PackMaker maker, PackDesk desk, JobAttempts attempts)
{
    public async Task RunAsync(string serviceCode, Guid runId, CancellationToken cancellation)
    {
        var end = await attempts.RunAsync(serviceCode, runId, MakeAsync, (_, _) => { }, cancellation);
        if (end?.State == JobState.Failed)
        {
            await desk.InAsync(serviceCode, store => store.FailAsync(runId, end.Outcome, cancellation), cancellation);
        }
    }

    private async Task<JobEnd> MakeAsync(JobRunRow run, IProgress<string> stages, CancellationToken cancellation)
    {
        PackSummary? asked = null;
        await desk.InAsync(run.ServiceCode, async store => asked = await store.FindAsync(run.RunId, cancellation), cancellation);
        if (asked is null)
        {
            return new(JobState.Failed, "The pack is not there any more.");
        }

        try
        {
            var made = await maker.MakeAsync(asked, stage => SayAsync(run, stages, stage, cancellation), cancellation);
            await desk.KeepAsync(run.ServiceCode, run.RunId, made, cancellation);
            return new(JobState.Done, made.Figures.Count == 1 ? "Made, with 1 number." : $"Made, with {made.Figures.Count} numbers.");
        }
        catch (PackException exception)
        {
            return new(JobState.Failed, exception.Message);
        }
    }

    // Those who may not see jobs follow the pack itself.
    private Task SayAsync(JobRunRow run, IProgress<string> stages, string stage, CancellationToken cancellation)
    {
        stages.Report(stage);
        return desk.InAsync(run.ServiceCode, store => store.SayAsync(run.RunId, stage, cancellation), cancellation);
    }
}
