using KpiBoard.Data.Jobs;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

[Collection(BoardCollection.Name)]
public sealed class PackJobTests(TestCluster cluster)
{
    [Fact]
    public async Task A_pack_is_made_by_one_job_and_keeps_its_three_files()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var pack = await bench.BuildAsync(PackPreset.OnePage, PackForm.Protected);

        Assert.Equal((PackState.Made, (string?)null, (string?)null), (pack.State, pack.Failure, pack.Progress));
        foreach (var (file, beginning) in new List<(PackFile, string)> { (PackFile.Pdf, "%PDF"), (PackFile.Xlsx, "PK"), (PackFile.Csv, "service_code") })
        {
            var bytes = await bench.Board.OfAsync(PackBench.Service, scope => new PackStore(scope).FileAsync(pack.PackId, file, CancellationToken.None));
            Assert.StartsWith(beginning, System.Text.Encoding.UTF8.GetString(bytes!), StringComparison.Ordinal);
        }

        var run = await bench.Board.OfAsync(PackBench.Service, scope => new JobRunStore(scope, TimeProvider.System).FindAsync(pack.PackId, CancellationToken.None));
        Assert.Equal((JobKind.Pack, JobState.Done), (run!.Kind, run.State));
    }

    [Fact]
    public async Task Where_no_page_can_be_printed_the_pack_says_why_and_how_to_mend_it()
    {
        await using var bench = await PackBench.NewAsync(cluster, new(null, "nobody"));
        var pack = await bench.BuildAsync(PackPreset.OnePage, PackForm.Protected);

        Assert.Equal(PackState.Failed, pack.State);
        Assert.Contains("installs the packages chromium", pack.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sees_no_counts_is_not_shown_that_there_is_an_internal_pack()
    {
        await using var bench = await PackBench.NewAsync(cluster, new(null, "nobody"));
        var open = await bench.BuildAsync(PackPreset.OnePage, PackForm.Protected);
        var counts = await bench.BuildAsync(PackPreset.OnePage, PackForm.Internal);

        Assert.Equal([open.PackId], (await bench.PacksAsync(PackBench.Viewer(AccountRole.Chair, PackBench.Service)))!.Packs.Select(pack => pack.PackId));
        Assert.Equal([counts.PackId, open.PackId], (await bench.PacksAsync(PackBench.Viewer(AccountRole.ServiceManager, PackBench.Service)))!.Packs.Select(pack => pack.PackId));
    }
}
