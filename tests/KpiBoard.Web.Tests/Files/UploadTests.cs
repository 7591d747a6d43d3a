using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Files.Uploads;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Tests.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Files;

/// <summary>What becomes of what an officer sends.</summary>
[Collection(BoardCollection.Name)]
public sealed class UploadTests(TestCluster cluster)
{
    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);

    [Fact]
    public async Task Csv_files_of_one_form_are_one_input_that_waits_for_its_sender_whatever_is_found()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var imports = await inbox.SendAsync(Sending.Csv(Extract));
        await inbox.RunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal([run.RunId], imports);
        Assert.Equal(("4 CSV files", Sending.Sender, true, JobState.OnHold, 12), (run.InputName, run.SentBy, run.IsPreviewed, run.State, run.RowsRead));
        Assert.All(await inbox.Board.VersionsAsync(TestInbox.Service), version => Assert.Equal((FileState.OnHold, run.RunId), (version.State, version.ImportId)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(inbox.At(".uploading")));
        Assert.Equal(["4 CSV files", "4 CSV files.findings.csv"], inbox.On(Shelf.OnHold));
    }

    [Fact]
    public async Task Each_workbook_and_zip_is_an_input_of_its_own_known_by_its_content()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        await inbox.SendAsync([("export.xlsx", Sending.Zip(Extract)), .. Sending.Csv(Extract), ("again", Sending.Zip(Extract))]);

        Assert.Equal(["4 CSV files", "again.zip", "export.zip"], (await inbox.RunsAsync(JobKind.Import)).Select(run => run.InputName!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Csv_file_of_another_name_keeps_it_until_it_is_read()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        await inbox.SendAsync(("orders export (3).csv", "a,b\n1,2\n"u8.ToArray()));

        var run = await inbox.ImportAsync();
        Assert.Equal("orders export (3).csv", run.InputName);
        Assert.True(File.Exists(inbox.At(".taken", run.RunId.ToString(), run.InputName!, "orders export (3).csv")));
        await inbox.RunAsync();
        var import = await inbox.Board.OfAsync(TestInbox.Service, scope => new ImportStore(scope).FindAsync(run.RunId, CancellationToken.None));
        Assert.Equal((true, "orders export (3).csv is none of the eleven files and was not read."), (import!.Refusal is not null, import.Notes));
    }

    [Fact]
    public async Task Two_uploads_at_once_are_taken_one_after_the_other()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        await Task.WhenAll(
            Task.Run(() => inbox.SendAsync(("a.zip", Sending.Zip(Extract)))),
            Task.Run(() => inbox.SendAsync(("b.zip", Sending.Zip(Input.Extract(TestInbox.Service, 5))))));
        Assert.Equal(2, inbox.Scheduler.Brought.Count);
        await Task.WhenAll(inbox.Scheduler.Brought.ToArray().Select(run => Task.Run(() => inbox.RunAsync(run))));

        Assert.Equal([12, 20], (await inbox.RunsAsync(JobKind.Import)).Select(run => run.RowsRead!.Value).Order());
        Assert.Equal(2, await inbox.Board.OfAsync(TestInbox.Service, scope => new FileVersionStore(scope).CountOnHoldAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Upload_that_was_on_its_way_when_it_was_killed_is_never_imported_and_gone_after_a_day()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutFolder(Extract, Path.Combine(".uploading", Guid.NewGuid().ToString(), "extract"));
        await inbox.WatchAndRunAsync();
        Assert.Empty(await inbox.RunsAsync(JobKind.Import));
        Assert.Single(Directory.GetDirectories(inbox.At(".uploading")));

        inbox.Clock.Now = inbox.Clock.Now.AddHours(25);
        await inbox.WatchAndRunAsync();
        Assert.Empty(Directory.GetDirectories(inbox.At(".uploading")));
        Assert.Empty(await inbox.RunsAsync(JobKind.Import));
    }

    [Fact]
    public async Task Upload_killed_once_it_was_asked_for_is_imported_as_an_upload()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var asked = Sending.Asked("extract");
        inbox.PutFolder(Extract, Path.Combine(".uploading", asked.RunId.ToString(), "extract"));
        await inbox.Get<JobDesk>().InAsync(TestInbox.Service, store => store.QueueImportAsync(asked, CancellationToken.None), CancellationToken.None);
        inbox.Clock.Now = inbox.Clock.Now.AddMinutes(1);
        await inbox.WatchAndRunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal((asked.RunId, JobState.OnHold, Sending.Sender), (run.RunId, run.State, run.SentBy));
        Assert.Empty(await inbox.Board.InUseAsync(TestInbox.Service));
    }

    [Fact]
    public async Task Form_that_breaks_off_leaves_nothing()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var whole = Sending.Bytes(Sending.Csv(Extract));

        await RefusedAsync(inbox, Sending.Form(whole[..(whole.Length / 2)]), "The selected files could not be uploaded. Try again");
    }

    [Fact]
    public async Task Form_that_says_it_is_too_large_is_refused_at_once()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);

        await RefusedAsync(inbox, Sending.Form(Sending.Bytes(Sending.Csv(Extract)), length: 300_000_000), "The selected files must be smaller than 200 MB together.");
    }

    [Fact]
    public async Task Form_that_does_not_say_how_large_it_is_is_refused_once_too_much_has_come()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var half = new byte[(UploadForm.MostBytes / 2) + 1];
        Array.Fill(half, (byte)'a');

        await RefusedAsync(inbox, Sending.Form(("a.csv", half), ("b.csv", half)), "The selected files must be smaller than 200 MB together.");
    }

    [Fact]
    public async Task Disk_that_takes_nothing_is_told_in_a_sentence()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutText(".uploading", "a file stands where the folder would");
        var refused = await Assert.ThrowsAsync<UploadException>(() => inbox.SendAsync(Sending.Csv(Extract)));

        Assert.StartsWith("The selected files could not be kept: the disk of this board is full", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await inbox.RunsAsync(JobKind.Import));
    }

    [Theory]
    [InlineData("", "", "Select a file")]
    [InlineData("empty.csv", "", "The selected file empty.csv is empty.")]
    [InlineData("a.pdf", "%PDF\u0001", "The selected file a.pdf must be a CSV file, an Excel workbook (.xlsx) or a zip")]
    public async Task What_cannot_be_taken_is_told_by_name_and_leaves_nothing(string name, string text, string sentence)
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        (string, byte[])[] files = name.Length == 0 ? [] : [("good.csv", "a,b\n"u8.ToArray()), (name, System.Text.Encoding.UTF8.GetBytes(text))];

        await RefusedAsync(inbox, Sending.Form(files), sentence);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused_since_one_would_hide_the_other()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);

        await RefusedAsync(inbox, Sending.Form(("orders.csv", "a\n"u8.ToArray()), ("Orders.csv", "b\n"u8.ToArray())), "Two of the selected files are called Orders.csv.");
    }

    private static async Task RefusedAsync(TestInbox inbox, UploadForm form, string sentence)
    {
        var refused = await Assert.ThrowsAsync<UploadException>(() => inbox.SendAsync(form));
        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(inbox.At(".uploading")));
        Assert.Empty(await inbox.RunsAsync(JobKind.Import));
    }
}
