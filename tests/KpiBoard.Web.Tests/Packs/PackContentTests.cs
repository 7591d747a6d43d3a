using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Content;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

[Collection(BoardCollection.Name)]
public sealed class PackContentTests(TestCluster cluster)
{
    public static TheoryData<string, PackForm> Kinds => PackKinds.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_figure_of_a_pack_is_the_published_one(string preset, PackForm form)
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var published = await bench.PublishedAsync(form);
        var content = await bench.ComposeAsync(PackKinds.Find(preset), form);

        Assert.True(content.Figures.Count > 10, $"{content.Figures.Count} figures");
        Assert.Contains(content.Figures, figure => figure.Shown is not null);
        Assert.All(content.Figures, figure => Assert.Equal(published.GetValueOrDefault(figure.Key), figure.Published));
    }

    [Fact]
    public async Task Hidden_figures_stay_hidden_in_a_protected_pack_and_are_told_in_an_internal_one()
    {
        await using var bench = await PackBench.NewAsync(cluster);

        Assert.Contains((await bench.ComposeAsync(PackPreset.Inspection, PackForm.Protected)).Figures, figure => figure.Sign == FigureSign.Confidential);
        Assert.DoesNotContain((await bench.ComposeAsync(PackPreset.Inspection, PackForm.Internal)).Figures, figure => figure.Sign == FigureSign.Confidential);
    }

    [Fact]
    public async Task An_inspection_pack_has_every_split_and_a_board_pack_one()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var inspection = await bench.ComposeAsync(PackPreset.Inspection, PackForm.Internal);
        var board = await bench.ComposeAsync(PackPreset.Board, PackForm.Internal);

        Assert.Equal(["all", .. RuleBook.PublishedSplits.Select(split => split.Name).Order(StringComparer.Ordinal)], Splits(inspection));
        Assert.Equal(["all", "order_type"], Splits(board));
    }

    [Fact]
    public async Task Every_number_has_a_receipt_of_its_own_and_a_sign_has_none()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var content = await bench.ComposeAsync(PackPreset.Board, PackForm.Protected);
        var table = content.Sections[^1].Tables.Single();

        Assert.Equal("Number receipts", content.Sections[^1].Heading);
        Assert.Equal(content.Figures.Count(figure => figure.Shown is not null), table.Rows.Count);
        Assert.Equal(content.Receipts.Select(receipt => PackCode.OfFigure(content.Code, receipt.Number)), table.Rows.Select(row => row[^1].Text));
        Assert.Equal(table.Rows.Count, table.Rows.Select(row => row[^1].Text).Distinct().Count());
    }

    [Fact]
    public async Task No_two_columns_or_tables_are_called_the_same()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var tables = (await bench.ComposeAsync(PackPreset.Inspection, PackForm.Protected)).Sections.SelectMany(section => section.Tables).ToList();

        Assert.Equal(tables.Count, tables.Select(table => table.Title).Distinct().Count());
        Assert.All(tables, table => Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Title).Distinct().Count()));
        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));
    }

    private static IEnumerable<string> Splits(PackContent content) => content.Figures.Select(figure => figure.Split).Distinct().Order(StringComparer.Ordinal);
}
