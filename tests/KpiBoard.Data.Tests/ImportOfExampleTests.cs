using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ImportOfExampleTests(TestCluster cluster)
{
    [Fact]
    public async Task Figures_through_the_database_are_those_of_the_files()
    {
        await using var board = await cluster.NewBoardAsync();
        var outcome = await board.ImportAsync(Examples.ExtractA);

        Assert.Equal(ImportState.Used, Assert.Single(outcome.Services, service => service.ServiceCode == Examples.Service).State);
        Assert.NotEmpty(Counted.OfFiles(Examples.ExtractA, Counted.All));
        Assert.Equal(Counted.OfFiles(Examples.ExtractA, Counted.All), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(Counted.OfFiles(Examples.ExtractA, Counted.Caseload), await Counted.OfFactsAsync(board.Database, Counted.Caseload));
        Assert.Equal(Counted.OfFiles(Examples.ExtractA, Counted.Crossed), await Counted.OfFactsAsync(board.Database, Counted.Crossed));
    }

    [Fact]
    public async Task Stored_child_quarters_come_to_the_figures_of_the_files()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Examples.ExtractA);

        Assert.Equal(Counted.OfFiles(Examples.ExtractA, Counted.All), await Counted.OfChildQuartersAsync(board.Database));
    }

    [Fact]
    public async Task Files_with_errors_come_to_the_figures_of_the_files_once_they_are_accepted()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Examples.Bad, accept: true);

        Assert.NotEmpty(Counted.OfFiles(Examples.Bad, Counted.All));
        Assert.Equal(Counted.OfFiles(Examples.Bad, Counted.All), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(Counted.OfFiles(Examples.Bad, Counted.All), await Counted.OfChildQuartersAsync(board.Database));
    }

    [Fact]
    public async Task The_same_import_again_changes_nothing()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Examples.ExtractA);
        var before = await Dump.OfAsync(board.Connection);

        var again = await board.ImportAsync(Examples.ExtractA);

        Assert.All(again.Services, service => Assert.Equal(ImportState.Unchanged, service.State));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }
}
