using System.Security.Claims;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using KpiBoard.Web.Files.Reports;
using KpiBoard.Web.SignIn;
using KpiBoard.Web.Tests.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Files;

/// <summary>What the report says of what was sent, in every state it can be in.</summary>
[Collection(BoardCollection.Name)]
public sealed class ReportTests(TestCluster cluster)
{
    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);

    private static readonly Input Faulty = Extract.Plus("orders", "Y001,C9,O9,REFERRAL_ORDER,2024-05-01,2024-05-01,,2024-08-01,LOCAL,");

    [Fact]
    public async Task Upload_is_being_checked_then_on_hold_then_in_use_then_replaced()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var first = Assert.Single(await inbox.SendAsync(("a.zip", Sending.Zip(Extract))));
        Assert.Equal(ReportState.AtWork, await StateAsync(inbox, first));
        await inbox.RunAsync();
        Assert.Equal(ReportState.OnHold, await StateAsync(inbox, first));
        await UseAsync(inbox, first);
        Assert.Equal(ReportState.InUse, await StateAsync(inbox, first));

        var second = Assert.Single(await inbox.SendAsync(("b.zip", Sending.Zip(Input.Extract(TestInbox.Service, 4)))));
        await inbox.RunAsync();
        await UseAsync(inbox, second);
        Assert.Equal((ReportState.Replaced, ReportState.InUse), (await StateAsync(inbox, first), await StateAsync(inbox, second)));
    }

    [Fact]
    public async Task Rows_set_aside_are_told_with_what_to_do_next()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var import = Assert.Single(await inbox.SendAsync(("a.zip", Sending.Zip(Faulty))));
        await inbox.RunAsync();
        var view = (await ReadAsync(inbox, import))!;

        Assert.Equal(
            "It is kept and counts for nothing yet. 1 error in its rows or files. Mend what is wrong and send the files again; or see what it changes, to use it without the 1 row set aside; or discard it.",
            ReportWords.Sentence(view));
        Assert.All(view.Files, file => Assert.Equal(file.RowsRead, file.RowsUsed + file.RowsSetAside + file.RowsDuplicate + file.RowsUnmatched));
        Assert.False(view.MayBeMapped);
    }

    [Fact]
    public async Task Same_files_again_are_told_to_be_on_hold_or_in_use_already()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var first = Assert.Single(await inbox.SendAsync(("a.zip", Sending.Zip(Extract))));
        var second = Assert.Single(await inbox.SendAsync(("b.zip", Sending.Zip(Extract))));
        await inbox.RunAsync();
        Assert.Equal((ReportState.OnHold, ReportState.HeldAlready), (await StateAsync(inbox, first), await StateAsync(inbox, second)));

        await UseAsync(inbox, first);
        var third = Assert.Single(await inbox.SendAsync(("c.zip", Sending.Zip(Extract))));
        await inbox.RunAsync();
        Assert.Equal(ReportState.Unchanged, await StateAsync(inbox, third));
        Assert.Equal("The same files are in use already, so nothing was changed.", ReportWords.Sentence((await ReadAsync(inbox, third))!));
    }

    [Fact]
    public async Task Discarded_refused_and_failed_uploads_have_a_report_too()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var discarded = Assert.Single(await inbox.SendAsync(("a.zip", Sending.Zip(Faulty))));
        var refused = Assert.Single(await inbox.SendAsync(("b.zip", "PK no zip"u8.ToArray())));
        await inbox.RunAsync();
        await inbox.Board.Importer.DiscardAsync(TestInbox.Service, discarded, "someone", CancellationToken.None);
        var failed = Assert.Single(await inbox.SendAsync(("c.zip", Sending.Zip(Extract))));
        Directory.Delete(inbox.At(".taken"), recursive: true);
        await inbox.RunAsync();

        Assert.Equal([ReportState.Discarded, ReportState.Refused, ReportState.Failed], [await StateAsync(inbox, discarded), await StateAsync(inbox, refused), await StateAsync(inbox, failed)]);
        var view = (await ReadAsync(inbox, refused))!;
        Assert.Equal(FindingCode.FileUnreadable, Assert.Single(view.Found).Code);
        Assert.Equal("someone", (await ReadAsync(inbox, discarded))!.Import!.DecidedBy);
    }

    [Fact]
    public async Task Import_of_another_service_and_the_run_of_a_count_have_none()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        var import = Assert.Single(await inbox.SendAsync(("a.zip", Sending.Zip(Extract))));
        await inbox.RunAsync();
        await UseAsync(inbox, import);
        await inbox.WatchAsync();
        await inbox.Get<KpiBoard.Web.Jobs.JobDesk>().CountAsync(TestInbox.Service, CancellationToken.None);
        var count = (await inbox.RunsAsync(JobKind.Count))[0];
        var reader = new ImportReader(inbox.Board.Database, inbox.Clock);

        Assert.Null(await reader.ReadAsync(TestInbox.Other, import, CancellationToken.None));
        Assert.Null(await reader.ReadAsync(TestInbox.Service, count.RunId, CancellationToken.None));
        Assert.Null(await reader.ReadAsync(TestInbox.Service, Guid.NewGuid(), CancellationToken.None));
    }

    [Theory]
    [InlineData("An officer", false, true)]
    [InlineData("Another", true, true)]
    [InlineData("Another", false, false)]
    public void Files_are_given_to_who_sent_them_and_to_those_who_may_see_children(string name, bool seesChildren, bool given)
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity(
        [
            new(ClaimTypes.GivenName, name),
            new(Viewer.RoleClaim, nameof(AccountRole.DataOfficer)),
            new(Viewer.ServiceClaim, TestInbox.Service),
            .. seesChildren ? new[] { new Claim(Viewer.ChildrenClaim, TestInbox.Service) } : [],
        ]));
        var import = new ImportRow { ServiceCode = TestInbox.Service, ImportId = Guid.NewGuid(), ReceivedAt = default, InputName = "a.zip", SentBy = "An officer" };
        var ofOther = new ImportRow { ServiceCode = TestInbox.Other, ImportId = Guid.NewGuid(), ReceivedAt = default, InputName = "a.zip", SentBy = "An officer" };

        Assert.Equal(given, Downloads.MayHaveFiles(user, import));
        Assert.False(Downloads.MayHaveFiles(user, ofOther));
    }

    private static async Task<ReportState?> StateAsync(TestInbox inbox, Guid import) => (await ReadAsync(inbox, import))?.State;

    private static Task<ImportView?> ReadAsync(TestInbox inbox, Guid import) =>
        new ImportReader(inbox.Board.Database, inbox.Clock).ReadAsync(TestInbox.Service, import, CancellationToken.None);

    private static async Task UseAsync(TestInbox inbox, Guid import) =>
        Assert.True(await inbox.Board.Importer.UseAsync(TestInbox.Service, import, "someone", Days.AsOf, CancellationToken.None));
}
