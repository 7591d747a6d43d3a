using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>What is taken from an inbox.</summary>
[Collection(BoardCollection.Name)]
public sealed class InboxTests(TestCluster cluster)
{
    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);

    [Fact]
    public async Task Csv_files_by_themselves_are_one_input()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Extract);
        await inbox.WatchAndRunAsync();

        Assert.Equal((ServiceInbox.LooseFiles, JobState.Done, 12), (await inbox.ImportAsync()) switch { var run => (run.InputName, run.State, run.RowsRead) });
        Assert.Equal(["files", "files.findings.csv"], inbox.On(Shelf.Done));
        Assert.Equal(Counted.OfFiles(Extract), await Counted.OfChildQuartersAsync(inbox.Board.Database));
    }

    [Fact]
    public async Task Csv_files_by_themselves_wait_for_the_last_of_them()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Extract);
        File.SetLastWriteTimeUtc(inbox.At("sendaln.csv"), inbox.Clock.Now.AddSeconds(-4).UtcDateTime);
        await inbox.WatchAsync();
        Assert.Empty(await inbox.RunsAsync(JobKind.Import));

        inbox.Clock.Now = inbox.Clock.Now.AddSeconds(1);
        await inbox.WatchAsync();
        Assert.Equal(ServiceInbox.LooseFiles, (await inbox.ImportAsync()).InputName);
        Assert.Empty(Directory.EnumerateFiles(inbox.At()));
    }

    [Fact]
    public async Task Csv_files_half_of_which_were_taken_when_it_was_killed_are_still_one_input()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Extract.Without("ete").Without("orders"));
        inbox.PutFolder(Extract.Without("children").Without("sendaln"), ".gathering");
        await inbox.WatchAndRunAsync();

        Assert.Equal((JobState.Done, 12), (await inbox.ImportAsync()) switch { var run => (run.State, run.RowsRead) });
    }

    [Fact]
    public async Task Input_that_was_taken_when_it_was_killed_is_imported()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var run = Guid.CreateVersion7();
        inbox.PutFolder(Extract, Path.Combine(".taken", run.ToString(), "extract"));
        await inbox.WatchAndRunAsync();

        Assert.Equal((run, JobState.Done), (await inbox.ImportAsync()) switch { var done => (done.RunId, done.State) });
    }

    [Theory]
    [InlineData(".a.zip")]
    [InlineData("a.zip.part")]
    [InlineData("a.ZIP.FILEPART")]
    [InlineData("a.tmp")]
    [InlineData(".children.csv")]
    public async Task File_that_is_on_its_way_or_hidden_is_left(string name)
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutText(name, "half");
        await inbox.WatchAsync();

        Assert.True(File.Exists(inbox.At(name)));
        Assert.Empty(await inbox.RunsAsync(JobKind.Import));
    }

    [Fact]
    public async Task Link_and_empty_folder_are_left()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        using var elsewhere = Extract.Write();
        Directory.CreateDirectory(inbox.At("empty"));
        Directory.CreateSymbolicLink(inbox.At("link"), elsewhere.Path);
        File.CreateSymbolicLink(inbox.At("children.csv"), Path.Combine(elsewhere.Path, "children.csv"));
        await inbox.WatchAsync();

        Assert.Empty(await inbox.RunsAsync(JobKind.Import));
        Assert.Equal(["children.csv", "empty", "link"], Directory.EnumerateFileSystemEntries(inbox.At()).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Folder_of_no_service_is_left_and_each_service_has_one()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        Directory.CreateDirectory(Path.Combine(inbox.Root, "X999"));
        await File.WriteAllTextAsync(Path.Combine(inbox.Root, "X999", "a.zip"), "");
        await inbox.WatchAsync();

        Assert.True(File.Exists(Path.Combine(inbox.Root, "X999", "a.zip")));
        Assert.Equal(["X999", TestInbox.Service, TestInbox.Other], Directory.EnumerateDirectories(inbox.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Looked_into_by_two_at_once_a_file_is_taken_once()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        for (var i = 0; i < 20; i++)
        {
            inbox.PutFolder(Extract, $"extract-{i}");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(inbox.WatchAsync)));

        Assert.Equal(20, (await inbox.RunsAsync(JobKind.Import)).Count);
        Assert.Equal(20, inbox.Scheduler.Brought.Count(run => run.Kind == JobKind.Import));
    }

    [Fact]
    public async Task Looked_into_twice_before_anything_ran_it_asks_once()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        await inbox.WatchAsync();
        await inbox.WatchAsync();

        Assert.Single(inbox.Scheduler.Brought);
    }

    [Fact]
    public async Task File_of_the_name_of_one_at_work_is_a_run_of_its_own_and_is_done_after_it()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        await inbox.WatchAsync();
        inbox.PutZip(Input.Extract(TestInbox.Service, 4), "a.zip");
        inbox.Clock.Now = inbox.Clock.Now.AddSeconds(10);
        await inbox.WatchAsync();
        Assert.Equal(2, (await inbox.RunsAsync(JobKind.Import)).Count);

        await inbox.RunAsync();
        Assert.Equal([16, 12], (await inbox.RunsAsync(JobKind.Import)).Select(run => run.RowsRead));
        Assert.Equal(2, inbox.On(Shelf.Done).Count(name => name == "a.zip"));
    }
}
