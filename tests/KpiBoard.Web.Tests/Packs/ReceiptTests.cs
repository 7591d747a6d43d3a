using KpiBoard.Counting;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Receipts;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

[Collection(BoardCollection.Name)]
public sealed class ReceiptTests(TestCluster cluster)
{
    private static readonly Viewer Chair = PackBench.Viewer(AccountRole.Chair, PackBench.Service);
    private static readonly Viewer Officer = PackBench.Viewer(AccountRole.DataOfficer, PackBench.Service);
    private static readonly Viewer Analyst = PackBench.Viewer(AccountRole.Analyst);

    [Fact]
    public async Task Before_any_later_import_every_number_is_equal_to_a_fresh_count()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var (pack, figures) = await BuildAsync(bench, PackForm.Protected);
        var receipt = (await bench.ReceiptAsync(Chair, PackCode.OfFigure(pack.Code, figures[0].Number)))!;

        Assert.True(receipt.Recount);
        Assert.Equal(new Ratio(figures[0].Numerator, figures[0].Denominator), receipt.Today);
        Assert.Equal(11, receipt.Files.Count);
        Assert.Empty(receipt.NewFiles);
        Assert.EndsWith("equal to the printed number.", FreshWords.Today(receipt), StringComparison.Ordinal);
        Assert.Equal(RuleBook.Version, receipt.Pack.Rules);
    }

    [Fact]
    public async Task After_three_later_imports_a_receipt_still_reproduces_its_number_and_says_why_todays_is_another()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var (pack, figures) = await BuildAsync(bench, PackForm.Internal);
        for (var seed = 2; seed <= 4; seed++)
        {
            await bench.ImportAsync(seed);
        }

        var receipts = new List<Receipt>();
        foreach (var figure in figures.Take(12))
        {
            receipts.Add((await bench.ReceiptAsync(Officer, PackCode.OfFigure(pack.Code, figure.Number)))!);
        }

        Assert.All(receipts, receipt => Assert.True(receipt.Recount));
        Assert.All(receipts, receipt => Assert.Equal(11, receipt.NewFiles.Count));
        var changed = receipts.Find(receipt => receipt.Today is { } today && today != receipt.Printed)!;
        Assert.Contains("different from the printed number. Other files came in use since: ", FreshWords.Today(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_hidden_today_stays_hidden_from_those_who_see_no_counts()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var (pack, figures) = await BuildAsync(bench, PackForm.Protected);
        await bench.Board.RunAsync(
            $"""UPDATE kpiboard.publications SET figures = regexp_replace(figures, '"N":[0-9]+,"D":[0-9]+', '"N":null,"D":null', 'g') WHERE service_code = '{PackBench.Service}'""");
        var receipt = (await bench.ReceiptAsync(Chair, PackCode.OfFigure(pack.Code, figures[0].Number)))!;

        Assert.Equal((null, true, true), (receipt.Today, receipt.IsHiddenToday, receipt.Recount));
        Assert.StartsWith("Hidden today", FreshWords.Today(receipt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_about_rows_since_is_told_and_not_counted_away()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var (pack, figures) = await BuildAsync(bench, PackForm.Internal);
        await bench.Board.RunAsync($"DELETE FROM kpiboard.placements WHERE service_code = '{PackBench.Service}'");
        var figure = figures.First(figure => figure is { Measure: "kpi2_total_suitable_end", Numerator: > 0 });
        var receipt = (await bench.ReceiptAsync(Officer, PackCode.OfFigure(pack.Code, figure.Number)))!;

        Assert.False(receipt.Recount);
        Assert.Contains("not the same", FreshWords.Recount(receipt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_other_services_and_internal_packs_are_all_no_such_code()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var (pack, figures) = await BuildAsync(bench, PackForm.Protected);
        var (counts, _) = await BuildAsync(bench, PackForm.Internal);
        var stranger = PackBench.Viewer(AccountRole.DataOfficer, PackBench.Other);

        Assert.Null(await bench.ReceiptAsync(Chair, PackCode.OfFigure(PackCode.New(), 1)));
        Assert.Null(await bench.ReceiptAsync(Chair, PackCode.OfFigure(pack.Code, figures.Count + 1)));
        Assert.Null(await bench.ReceiptAsync(Chair, PackCode.OfFigure(counts.Code, 1)));
        Assert.Null(await bench.ReceiptAsync(Analyst, PackCode.OfFigure(counts.Code, 1)));
        Assert.Null(await bench.ReceiptAsync(stranger, PackCode.OfFigure(pack.Code, 1)));
        Assert.NotNull(await bench.ReceiptAsync(Analyst, PackCode.OfFigure(pack.Code, 1)));
        Assert.NotNull(await bench.ReceiptAsync(Officer, PackCode.OfFigure(counts.Code, 1)));
    }

    private static async Task<(PackSummary Pack, IReadOnlyList<ReceiptFigure> Figures)> BuildAsync(PackBench bench, PackForm form)
    {
        var pack = await bench.BuildAsync(PackPreset.OnePage, form);
        Assert.Equal((PackState.Made, (string?)null), (pack.State, pack.Failure));
        return (pack, await bench.Board.OfAsync(PackBench.Service, scope => new PackStore(scope).FiguresAsync(pack.PackId, CancellationToken.None)));
    }
}
