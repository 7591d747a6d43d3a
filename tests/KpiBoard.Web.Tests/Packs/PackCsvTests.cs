using System.Globalization;
using System.Text;
using CsvHelper;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

[Collection(BoardCollection.Name)]
public sealed class PackCsvTests(TestCluster cluster)
{
    [Fact]
    public async Task The_file_for_publication_has_a_row_a_figure_as_it_is_published()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var published = await bench.PublishedAsync(PackForm.Protected);
        var content = await bench.ComposeAsync(PackPreset.Inspection, PackForm.Protected);
        var rows = Read(PackCsv.Write(content));

        Assert.Equal(content.Figures.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var figure = published.GetValueOrDefault((row["measure"], row["time_period"], row["split"], row["split_value"]));
            Assert.Equal((row["numerator"], row["denominator"]), row["sign"].Length > 0 ? ("", "") : ($"{figure!.Numerator}", $"{figure.Denominator}"));
            Assert.Equal(row["sign"] == "c", figure is { IsHidden: true } && row["sign"] != "x");
        });
    }

    [Fact]
    public async Task An_internal_pack_has_no_file_for_publication()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var pack = await bench.BuildAsync(PackPreset.OnePage, PackForm.Internal);

        Assert.Equal(PackState.Made, pack.State);
        Assert.Null(await bench.Board.OfAsync(PackBench.Service, scope => new PackStore(scope).FileAsync(pack.PackId, PackFile.Csv, CancellationToken.None)));
        Assert.NotNull(await bench.Board.OfAsync(PackBench.Service, scope => new PackStore(scope).FileAsync(pack.PackId, PackFile.Xlsx, CancellationToken.None)));
    }

    private static List<Dictionary<string, string>> Read(byte[] csv)
    {
        using var reader = new CsvReader(new StringReader(Encoding.UTF8.GetString(csv)), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(name => name, name => reader.GetField(name)!));
        }

        return rows;
    }
}
