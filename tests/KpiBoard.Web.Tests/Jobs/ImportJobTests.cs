using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>What comes of an input from the inbox.</summary>
[Collection(BoardCollection.Name)]
public sealed class ImportJobTests(TestCluster cluster)
{
    private const string Stamp = "yyyyMMdd-HHmmss";

    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);

    [Fact]
    public async Task Input_without_errors_is_used_counted_and_put_away()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "Return Q2.zip");
        await inbox.WatchAndRunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal((JobState.Done, 1, 12, 12, 0), (run.State, run.Attempts, run.RowsRead, run.RowsUsed, run.RowsSetAside));
        Assert.Equal("In use: 12 of 12 rows.", run.Outcome);
        Assert.Equal(["Return Q2.zip", "Return Q2.zip.findings.csv"], inbox.On(Shelf.Done));
        Assert.True(File.Exists(inbox.At(Shelf.Done, $"{run.AskedAt.ToString(Stamp, null)}-Return Q2.zip")));
        Assert.Equal([".taken", "done"], Directory.EnumerateFileSystemEntries(inbox.At()).Select(Path.GetFileName).Order());
        Assert.Empty(Directory.EnumerateFileSystemEntries(inbox.At(".taken")));
        Assert.Equal(Counted.OfFiles(Extract), await Counted.OfChildQuartersAsync(inbox.Board.Database));
        Assert.Equal(JobState.Done, Assert.Single(await inbox.RunsAsync(JobKind.Count)).State);
    }

    [Fact]
    public async Task Findings_lie_beside_the_input_as_check_prints_them()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Extract.Plus("orders", "Y001,C9,O9,REFERRAL_ORDER,2024-05-01,2024-05-01,,2024-08-01,LOCAL,"));
        await inbox.WatchAndRunAsync();

        var lines = inbox.TextOn(Shelf.OnHold, "files.findings.csv").Split('\n');
        Assert.Equal("file,line,column,severity,code,message", lines[0]);
        Assert.StartsWith("orders.csv,5,child_id,error,child_unknown,", lines[1], StringComparison.Ordinal);
        Assert.Equal(["files", "files.findings.csv"], inbox.On(Shelf.OnHold));
        var run = await inbox.ImportAsync();
        Assert.Equal((JobState.OnHold, 13, 12, 1), (run.State, run.RowsRead, run.RowsUsed, run.RowsSetAside));
        Assert.Equal("On hold: 1 error in its rows or files. It waits on the data page to be used or discarded.", run.Outcome);
        Assert.Empty(await inbox.RunsAsync(JobKind.Count));
    }

    [Fact]
    public async Task Rows_of_another_service_are_left_out_and_a_person_decides()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Extract.And(Input.Extract(TestInbox.Other, 2)));
        await inbox.WatchAndRunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal((JobState.OnHold, "On hold: 8 rows name another service, and are left out. It waits on the data page to be used or discarded."), (run.State, run.Outcome));
        Assert.Equal(8, inbox.TextOn(Shelf.OnHold, "files.findings.csv").Split("service_not_yours").Length - 1);
        var held = await inbox.Board.VersionsAsync(TestInbox.Service);
        await inbox.Board.Importer.UseAsync(TestInbox.Service, held[0].ImportId, "Ola Officer", Days.AsOf, CancellationToken.None);
        Assert.Equal(Counted.OfFiles(Extract), await Counted.OfFactsAsync(inbox.Board.Database, Counted.All));
        Assert.Empty(await inbox.Board.VersionsAsync(TestInbox.Other));
    }

    [Fact]
    public async Task Input_of_another_service_alone_is_refused()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutLoose(Input.Extract(TestInbox.Other, 2));
        await inbox.WatchAndRunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal(JobState.Failed, run.State);
        Assert.StartsWith("No row is of a service you may import for", run.Outcome, StringComparison.Ordinal);
        Assert.Equal(run.Outcome + "\n", inbox.TextOn(Shelf.Failed, "files.txt"));
        Assert.Empty(await inbox.Board.VersionsAsync(TestInbox.Other));
    }

    [Fact]
    public async Task Same_files_again_change_nothing()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        await inbox.WatchAndRunAsync();
        inbox.PutFolder(Extract, "again");
        await inbox.WatchAndRunAsync();

        var run = (await inbox.RunsAsync(JobKind.Import))[0];
        Assert.Equal((JobState.Done, "The same files are in use already, so nothing was changed."), (run.State, run.Outcome));
        Assert.Equal(4, (await inbox.Board.VersionsAsync(TestInbox.Service)).Count);
        Assert.Contains("again", inbox.On(Shelf.Done));
    }

    [Fact]
    public async Task Poisoned_file_is_refused_with_its_reason_and_stops_no_other()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutText("a.zip", "PK\u0003\u0004 and no more");
        inbox.PutText("b.xlsx", "\0\0\0");
        inbox.PutFolder(Extract.WithText("orders", "\0\0\0"), "c");
        inbox.PutZip(Extract, "d.zip");
        await inbox.WatchAndRunAsync();

        var runs = (await inbox.RunsAsync(JobKind.Import)).ToDictionary(run => run.InputName!);
        Assert.Equal(JobState.Done, runs["d.zip"].State);
        foreach (var (name, file) in new Dictionary<string, string> { ["a.zip"] = "a.zip", ["b.xlsx"] = "b.xlsx", ["c"] = "orders.csv" })
        {
            Assert.Equal(JobState.Failed, runs[name].State);
            Assert.StartsWith($"No children or no orders could be read, so nothing was imported and nothing was changed. {file}: ", runs[name].Outcome, StringComparison.Ordinal);
            Assert.Equal(runs[name].Outcome + "\n", inbox.TextOn(Shelf.Failed, $"{name}.txt"));
            Assert.Contains("file_unreadable", inbox.TextOn(Shelf.Failed, $"{name}.findings.csv"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task File_of_another_kind_is_put_aside_with_a_sentence()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutText("minutes.pdf", "%PDF");
        await inbox.WatchAndRunAsync();

        Assert.Equal(["minutes.pdf", "minutes.pdf.txt"], inbox.On(Shelf.Failed));
        Assert.Equal(ImportWords.OtherKind + "\n", inbox.TextOn(Shelf.Failed, "minutes.pdf.txt"));
        Assert.Equal((JobState.Failed, ImportWords.OtherKind), (await inbox.ImportAsync()) switch { var run => (run.State, run.Outcome) });
    }

    [Fact]
    public async Task Folder_with_a_link_in_it_is_put_aside_unread()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        using var elsewhere = Extract.Write();
        inbox.PutFolder(Extract.Without("orders"), "extract");
        File.CreateSymbolicLink(inbox.At("extract", "orders.csv"), Path.Combine(elsewhere.Path, "orders.csv"));
        await inbox.WatchAndRunAsync();

        Assert.Equal((JobState.Failed, ImportWords.Link), (await inbox.ImportAsync()) switch { var run => (run.State, run.Outcome) });
        Assert.Empty(await inbox.Board.VersionsAsync(TestInbox.Service));
    }

    [Fact]
    public async Task Run_a_second_time_it_does_nothing()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        await inbox.WatchAndRunAsync();
        var once = await Dump.OfAsync(inbox.Board.Connection);
        await inbox.RunAsync(await inbox.ImportAsync());

        Assert.Equal(once, await Dump.OfAsync(inbox.Board.Connection));
        Assert.Equal(["a.zip", "a.zip.findings.csv"], inbox.On(Shelf.Done));
    }

    [Fact]
    public async Task Run_by_two_at_once_it_is_done_once()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        await inbox.WatchAsync();
        var run = await inbox.ImportAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => inbox.RunAsync(run))));

        Assert.Equal((JobState.Done, 1), (await inbox.ImportAsync()) switch { var done => (done.State, done.Attempts) });
        Assert.Equal(4, (await inbox.Board.VersionsAsync(TestInbox.Service)).Count);
    }
}
