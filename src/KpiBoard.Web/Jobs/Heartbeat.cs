using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>Says every few seconds that a run is at work, and at what. Ends when it is disposed of.</summary>
internal sealed class Heartbeat : IProgress<string>, IAsyncDisposable
{
    private readonly JobDesk desk;
    private readonly JobRunRow run;
    private readonly CancellationTokenSource ending = new();
    private readonly SemaphoreSlim news = new(0);
    private readonly Task beating;
    private volatile string? stage;

    public Heartbeat(JobDesk desk, JobRunRow run, TimeSpan interval)
    {
        (this.desk, this.run) = (desk, run);
        beating = BeatAsync(interval);
    }

    /// <summary>What the run does now: written at once.</summary>
    public void Report(string value)
    {
        stage = value;
        news.Release();
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await beating;
        ending.Dispose();
        news.Dispose();
    }

    private async Task BeatAsync(TimeSpan interval)
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                await news.WaitAsync(interval, ending.Token);
                // Rows are told of faster than they can be written down: the newest will do.
                while (await news.WaitAsync(0))
                {
                }

                await desk.InAsync(run.ServiceCode, store => store.SayAsync(run.RunId, stage, ending.Token), ending.Token);
            }
            catch (Exception)
            {
                // Told to end, or the database is lost: the run itself finds out, and the next beat may get through.
            }
        }
    }
}
