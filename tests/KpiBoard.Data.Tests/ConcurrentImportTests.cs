using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ConcurrentImportTests(TestCluster cluster)
{
    private const string Service = "Y001";

    [Fact]
    public async Task Two_imports_of_one_service_at_once_are_taken_one_after_the_other()
    {
        await using var board = await cluster.NewBoardAsync();
        var one = InventedService.Of(Service, children: 60, seed: 1);
        var other = InventedService.Of(Service, children: 70, seed: 2);

        var outcomes = await Task.WhenAll(board.ImportAsync(one, accept: true), board.ImportAsync(other, accept: true));

        Assert.All(outcomes, outcome => Assert.Equal(ImportState.Used, Assert.Single(outcome.Services).State));
        var last = Assert.Single((await board.InUseAsync(Service)).Select(version => version.ImportId).Distinct());
        var figures = await Counted.OfFactsAsync(board.Database, Counted.All);
        Assert.Equal(Counted.OfFiles(last == outcomes[0].Services[0].ImportId ? one : other), figures);
        Assert.Equal(figures, await Counted.OfChildQuartersAsync(board.Database));
    }

    [Fact]
    public async Task The_same_files_twice_at_once_are_kept_once()
    {
        await using var board = await cluster.NewBoardAsync();
        var input = InventedService.Of(Service, children: 60, seed: 1);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => board.ImportAsync(input, accept: true)));

        Assert.Equal(
            [ImportState.Used, ImportState.Unchanged, ImportState.Unchanged, ImportState.Unchanged],
            outcomes.Select(outcome => Assert.Single(outcome.Services).State).Order());
        Assert.Equal(FileKind.All.Count, (await board.VersionsAsync(Service)).Count);
    }

    [Fact]
    public async Task An_extract_and_a_return_at_once_both_count()
    {
        await using var board = await cluster.NewBoardAsync();
        var extract = Input.Extract(Service, 20);
        var exclusions = Input.Empty.With("exclusions", "Y001,C1,,PERM,2024-02-01,PP,,", "Y001,C2,,SUSP,2024-02-01,PP,4,");
        await Task.WhenAll(board.ImportAsync(extract, accept: true), board.ImportAsync(exclusions, accept: true));

        Assert.Equal(Counted.OfFiles(extract.Under(exclusions)), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(Counted.OfFiles(extract.Under(exclusions)), await Counted.OfChildQuartersAsync(board.Database));
    }
}
