using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import.Mappings;
using KpiBoard.Web.Files.Mappings;
using KpiBoard.Web.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>What came already, read again once its headers and codes are known.</summary>
[Collection(BoardCollection.Name)]
public sealed class ReadAgainTests(TestCluster cluster)
{
    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);
    private static readonly Input Foreign = Extract.Plus("ete", "Y001,C1,Mainstream,2024-01-01,SUITABLE,20,20,,");

    [Fact]
    public async Task It_is_a_new_import_that_waits_in_the_place_of_the_one_before()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Foreign, "a.zip");
        await inbox.WatchAndRunAsync();
        var earlier = await inbox.ImportAsync();
        await RememberAsync(inbox);

        var again = await AgainAsync(inbox, earlier);
        Assert.Empty(inbox.On(Shelf.OnHold));
        await inbox.RunAsync();

        var run = (await inbox.RunsAsync(JobKind.Import)).Single(run => run.RunId == again);
        Assert.Equal((JobState.OnHold, "Ola Officer", 13, 13), (run.State, run.SentBy, run.RowsRead, run.RowsUsed));
        Assert.Equal(["a.zip", "a.zip.findings.csv"], inbox.On(Shelf.OnHold));
        Assert.Equal(again, Assert.Single(await inbox.Board.OfAsync(TestInbox.Service, scope => new FileVersionStore(scope).OnHoldAsync(CancellationToken.None))).ImportId);
    }

    [Fact]
    public async Task What_was_refused_is_read_again_from_where_it_lies()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Extract.Without("children").WithText("Young people", Extract.Files["children"]));
        await inbox.WatchAndRunAsync();
        var refused = await inbox.ImportAsync();
        Assert.Equal(JobState.Failed, refused.State);
        await RememberAsync(inbox);

        await AgainAsync(inbox, refused);
        await inbox.RunAsync();

        Assert.Equal([12, null], (await inbox.RunsAsync(JobKind.Import)).Select(run => run.RowsUsed));
        Assert.Empty(inbox.On(Shelf.Failed));
    }

    [Fact]
    public async Task Asked_twice_it_is_read_once()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Foreign, "a.zip");
        await inbox.WatchAndRunAsync();
        var earlier = await inbox.ImportAsync();

        Assert.NotNull(await AgainAsync(inbox, earlier));
        Assert.Null(await AgainAsync(inbox, earlier));
        Assert.Equal(2, (await inbox.RunsAsync(JobKind.Import)).Count);
    }

    [Fact]
    public async Task Killed_once_it_was_asked_for_the_input_lies_where_it_was()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Foreign, "a.zip");
        await inbox.WatchAndRunAsync();
        var earlier = await inbox.ImportAsync();
        var asked = await QueueAsync(inbox);
        await inbox.RunAsync(asked);

        Assert.Equal(JobState.Failed, (await inbox.RunsAsync(JobKind.Import))[0].State);
        Assert.NotNull(await AgainAsync(inbox, earlier));
    }

    [Fact]
    public async Task Killed_once_it_was_moved_it_is_still_only_looked_at()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Foreign, "a.zip");
        await inbox.WatchAndRunAsync();
        var earlier = await inbox.ImportAsync();
        await RememberAsync(inbox);
        var asked = await QueueAsync(inbox);
        Assert.True(inbox.Get<InboxFolder>().Of(TestInbox.Service).TakeAgain(earlier, asked.RunId));

        inbox.Clock.Now = inbox.Clock.Now.AddMinutes(1);
        await inbox.WatchAndRunAsync();

        Assert.Equal([JobState.OnHold, JobState.OnHold], (await inbox.RunsAsync(JobKind.Import)).Select(run => run.State));
        Assert.Empty(await inbox.Board.InUseAsync(TestInbox.Service));
    }

    private static async Task<JobRunRow> QueueAsync(TestInbox inbox)
    {
        var asked = new AskedImport(Guid.CreateVersion7(inbox.Clock.Now), "a.zip") { SentBy = "Ola Officer", IsPreviewed = true };
        return (await inbox.Get<JobDesk>().InAsync(TestInbox.Service, store => store.QueueImportAsync(asked, CancellationToken.None), CancellationToken.None))!;
    }

    private static Task<Guid?> AgainAsync(TestInbox inbox, JobRunRow earlier) =>
        new ReadAgain(inbox.Get<JobDesk>(), inbox.Board.Importer, inbox.Get<InboxFolder>(), inbox.Clock).RunAsync(earlier, "Ola Officer", CancellationToken.None);

    private static Task RememberAsync(TestInbox inbox) => new MappingReader(inbox.Board.Database, inbox.Get<InboxFolder>(), inbox.Clock).RememberAsync(
        TestInbox.Service,
        new([new(MappingKind.Value, "ete", "provision_type", "Mainstream", "MAINSTREAM_SCHOOL"), new(MappingKind.File, "", "", "Young people", "children")]),
        "Ola Officer",
        CancellationToken.None);
}
