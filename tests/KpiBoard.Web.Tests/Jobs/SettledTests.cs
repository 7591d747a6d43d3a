using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>When an input is taken from an inbox.</summary>
[Collection(BoardCollection.Name)]
public sealed class SettledTests(TestCluster cluster)
{
    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);

    [Theory]
    [InlineData(5, true)]
    [InlineData(4.999, false)]
    public async Task Zip_is_taken_once_nothing_of_it_changed_for_five_seconds(double seconds, bool taken)
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        inbox.Clock.Now = new DateTimeOffset(File.GetLastWriteTimeUtc(inbox.At("a.zip"))).AddSeconds(seconds);
        await inbox.WatchAsync();

        Assert.Equal(taken, !File.Exists(inbox.At("a.zip")));
        Assert.Equal(taken ? 1 : 0, (await inbox.RunsAsync(JobKind.Import)).Count);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4.999, false)]
    public async Task Folder_is_taken_once_its_last_file_has_settled(double seconds, bool taken)
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutFolder(Extract, "extract");
        var last = DateTimeOffset.UtcNow.AddMinutes(10);
        File.SetLastWriteTimeUtc(inbox.At("extract", "orders.csv"), last.UtcDateTime);
        inbox.Clock.Now = last.AddSeconds(seconds);
        await inbox.WatchAsync();

        Assert.Equal(taken, !Directory.Exists(inbox.At("extract")));
    }

    [Fact]
    public async Task Folder_to_which_a_file_was_added_lately_is_left_however_old_its_files_are()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutFolder(Extract, "extract");
        foreach (var file in Directory.EnumerateFiles(inbox.At("extract")))
        {
            File.SetLastWriteTimeUtc(file, new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        inbox.Clock.Now = DateTimeOffset.UtcNow;
        await inbox.WatchAsync();

        Assert.True(Directory.Exists(inbox.At("extract")));
    }

    [Fact]
    public async Task File_dated_in_a_time_to_come_is_taken_all_the_same()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(Extract, "a.zip");
        File.SetLastWriteTimeUtc(inbox.At("a.zip"), inbox.Clock.Now.AddYears(3).UtcDateTime);
        await inbox.WatchAsync();

        Assert.False(File.Exists(inbox.At("a.zip")));
    }
}
