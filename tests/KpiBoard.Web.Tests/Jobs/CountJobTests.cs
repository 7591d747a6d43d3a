using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

[Collection(BoardCollection.Name)]
public sealed class CountJobTests(TestCluster cluster)
{
    // Three orders that ended in August 2024, counted while they ran.
    private static readonly DateTimeOffset July2024 = new(2024, 7, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Counting_is_due_once_a_file_came_in_use_after_the_last_count()
    {
        await using var inbox = await InUseAsync();
        await inbox.WatchAsync();
        Assert.Empty(inbox.Scheduler.Brought);

        await inbox.Board.RunAsync("UPDATE kpiboard.counts SET counted_at = counted_at - interval '1 day'");
        await inbox.WatchAsync();
        await inbox.WatchAsync();
        Assert.Equal((JobKind.Count, TestInbox.Service), Assert.Single(inbox.Scheduler.Brought) switch { var run => (run.Kind, run.ServiceCode) });
    }

    [Fact]
    public async Task Service_that_was_never_counted_is_due()
    {
        await using var inbox = await InUseAsync();
        await inbox.Board.RunAsync("DELETE FROM kpiboard.counts");
        await inbox.WatchAndRunAsync();

        Assert.Equal("Counted 3 child-quarters and a caseload of 0.", Assert.Single(await inbox.RunsAsync(JobKind.Count)).Outcome);
        Assert.Equal(1, await inbox.Board.AskAsync<long>("SELECT count(*) FROM kpiboard.counts"));
    }

    [Fact]
    public async Task In_the_morning_every_service_with_files_in_use_is_counted_as_of_the_day()
    {
        await using var inbox = await InUseAsync();
        inbox.Clock.Now = July2024;
        await inbox.Get<MorningJob>().RunAsync(CancellationToken.None);
        await inbox.RunAsync();
        Assert.Equal("Counted 0 child-quarters and a caseload of 3.", (await inbox.RunsAsync(JobKind.Count))[0].Outcome);

        inbox.Clock.Now = July2024.AddDays(100);
        await inbox.Get<MorningJob>().RunAsync(CancellationToken.None);
        await inbox.RunAsync();
        var counts = await inbox.RunsAsync(JobKind.Count);
        Assert.Equal("Counted 3 child-quarters and a caseload of 0.", counts[0].Outcome);
        Assert.All(counts, run => Assert.Equal(TestInbox.Service, run.ServiceCode));
        Assert.Equal(new DateOnly(2024, 10, 9), await inbox.Board.AskAsync<DateOnly>("SELECT as_of FROM kpiboard.counts"));
    }

    [Fact]
    public async Task Counted_twice_the_child_quarters_are_the_same()
    {
        await using var inbox = await InUseAsync();
        await CountAsync(inbox);
        var once = await Counted.OfChildQuartersAsync(inbox.Board.Database);
        var rows = await inbox.Board.AskAsync<string>("SELECT string_agg(one::text, ';' ORDER BY one::text) FROM kpiboard.child_quarters AS one");
        await CountAsync(inbox);

        Assert.NotEmpty(once);
        Assert.Equal(once, await Counted.OfChildQuartersAsync(inbox.Board.Database));
        Assert.Equal(rows, await inbox.Board.AskAsync<string>("SELECT string_agg(one::text, ';' ORDER BY one::text) FROM kpiboard.child_quarters AS one"));
    }

    private static async Task CountAsync(TestInbox inbox)
    {
        await inbox.Get<JobDesk>().CountAsync(TestInbox.Service, CancellationToken.None);
        await inbox.RunAsync();
    }

    private async Task<TestInbox> InUseAsync()
    {
        var inbox = await TestInbox.NewAsync(cluster);
        await inbox.Board.ImportAsync(Input.Extract(TestInbox.Service, 3));
        return inbox;
    }
}
