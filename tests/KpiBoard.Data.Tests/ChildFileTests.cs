using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ChildFileTests(TestCluster cluster)
{
    [Fact]
    public async Task The_rows_of_each_child_are_those_that_the_service_is_counted_from()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Of(Examples.ExtractA), accept: true);
        var service = await board.OfAsync(Examples.Service, scope => ServiceFacts.LoadAsync(scope, CancellationToken.None));

        foreach (var child in service.Children.Take(40))
        {
            var files = await board.OfAsync(Examples.Service, scope => new ChildFileStore(scope).LoadAsync(child.Child.ChildId, CancellationToken.None));
            Assert.Equal(Facts(child), Facts(files));
        }
    }

    [Fact]
    public async Task Each_file_in_use_is_told_with_what_it_came_with()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract("Y001", 3));
        var files = await board.OfAsync("Y001", scope => new ChildFileStore(scope).LoadAsync("C2", CancellationToken.None));

        Assert.Equal(["children", "ete", "orders", "sendaln"], files.Files.Select(origin => origin.Version.FileName).Order(StringComparer.Ordinal));
        Assert.All(files.Files, origin => Assert.Equal(origin.Version.ImportId, origin.Import.ImportId));
        Assert.Equal(3, Assert.Single(files.Rows.Children).Line);
        Assert.Null(files.Find("exclusions"));
    }

    [Fact]
    public async Task Child_whom_nobody_knows_has_no_rows()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract("Y001", 3));
        var files = await board.OfAsync("Y001", scope => new ChildFileStore(scope).LoadAsync("C99", CancellationToken.None));

        Assert.Empty(files.Rows.Children);
        Assert.Empty(files.Rows.Orders);
    }

    private static List<object> Facts(ChildRecord child) =>
    [
        .. child.Orders, .. child.Placements, .. child.LearningNeeds, .. child.Attainments, .. child.Investigations, .. child.CareSpells,
        .. child.Exclusions, .. child.PartTimeTimetables, .. child.AttendancePeriods, .. child.EhcPlans,
    ];

    // Rows alike in every value count once.
    private static List<object> Facts(ChildFiles files) =>
    [
        .. files.Rows.Orders.Select(row => row.Fact).Distinct(), .. files.Rows.Placements.Select(row => row.Fact).Distinct(),
        .. files.Rows.LearningNeeds.Select(row => row.Fact).Distinct(), .. files.Rows.Attainments.Select(row => row.Fact).Distinct(),
        .. files.Rows.Investigations.Select(row => row.Fact).Distinct(), .. files.Rows.CareSpells.Select(row => row.Fact).Distinct(),
        .. files.Rows.Exclusions.Select(row => row.Fact).Distinct(), .. files.Rows.PartTimeTimetables.Select(row => row.Fact).Distinct(),
        .. files.Rows.AttendancePeriods.Select(row => row.Fact).Distinct(), .. files.Rows.EhcPlans.Select(row => row.Fact).Distinct(),
    ];
}
