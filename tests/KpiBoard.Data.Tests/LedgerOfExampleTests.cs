using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Splits;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

/// <summary>The ledger of the children that a database holds adds up to the figures that are printed of them.</summary>
[Collection(BoardCollection.Name)]
public sealed class LedgerOfExampleTests(TestCluster cluster)
{
    [Fact]
    public async Task What_the_children_of_the_example_add_is_every_figure_of_it_by_every_split()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Of(Examples.ExtractA), accept: true);
        var children = await board.OfAsync(Examples.Service, scope => new ChildQuarterStore(scope).LoadAllAsync(CancellationToken.None));
        var byPeriod = children.ToLookup(child => child.Period);
        var figures = Figures.Count(children, RuleBook.Standard, AllSplits.InOrder);

        Assert.True(figures.Count > 10_000, $"{figures.Count} figures");
        Assert.All(figures, figure => Assert.Equal(
            figure.Ratio,
            FigureLedger.Of(figure.Measure, figure.Period, byPeriod[figure.Period], AllSplits.Find(figure.Split) ?? Split.All, figure.Value).Ratio));
    }

    [Fact]
    public async Task Child_with_an_order_of_a_quarter_is_in_its_cohort_or_out_of_it_with_a_rule()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Of(Examples.ExtractA), accept: true);
        var service = await board.OfAsync(Examples.Service, scope => ServiceFacts.LoadAsync(scope, CancellationToken.None));
        var cohort = Cohorts.ByQuarter(service, Days.AsOf).ToLookup(child => child.Period, child => child.ChildId);
        var outside = 0;
        foreach (var period in cohort.Select(children => children.Key))
        {
            var due = service.Children
                .Where(child => child.Orders.Any(order => order.EndDate is { } end && end <= Days.AsOf && Quarter.Of(end) == period.Quarter))
                .Select(child => child.Child.ChildId);
            var found = OutOfCohort.Of(service, period, Days.AsOf);
            outside += found.Count;
            Assert.Equal(due.Order(StringComparer.Ordinal), cohort[period].Concat(found.Select(child => child.ChildId)).Order(StringComparer.Ordinal));
        }

        Assert.True(outside > 0);
    }
}
