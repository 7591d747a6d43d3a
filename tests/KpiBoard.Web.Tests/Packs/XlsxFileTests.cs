using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Content;
using KpiBoard.Web.Packs.Workbooks;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

[Collection(BoardCollection.Name)]
public sealed class XlsxFileTests(TestCluster cluster)
{
    public static TheoryData<string, PackForm> Kinds => PackKinds.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_workbook_is_valid_Open_XML_and_has_every_figure_as_it_is_published(string preset, PackForm form)
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var published = await bench.PublishedAsync(form);
        var content = await bench.ComposeAsync(PackKinds.Find(preset), form);
        using var book = ReadWorkbook.Of(XlsxFile.Write(content));

        Assert.Equal([], new OpenXmlValidator().Validate(book.Document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        foreach (var (place, table) in content.Sections.SelectMany(section => section.Tables).Index())
        {
            var rows = book.Table($"Table_{place + 1}");
            Assert.Equal(table.Rows.Count, rows.Count - 1);
            Assert.All(table.Rows.Zip(rows.Skip(1)), row => Assert.Equal(Expected(table, row.First, published), row.Second));
        }
    }

    [Fact]
    public async Task A_workbook_keeps_to_the_conventions_of_published_tables()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var content = await bench.ComposeAsync(PackPreset.Board, PackForm.Internal);
        using var book = ReadWorkbook.Of(XlsxFile.Write(content));

        Assert.Equal(["Cover", "Contents", "Notes", "Table_1"], book.Names.Take(4));
        Assert.Equal((content.FullTitle, "en-GB"), (book.Document.PackageProperties.Title, book.Document.PackageProperties.Language));
        Assert.All(book.Sheets, sheet => Assert.Empty(sheet.Worksheet.Descendants<MergeCell>()));
        Assert.All(book.Sheets.Skip(1), sheet => Assert.Single(sheet.TableDefinitionParts));
        Assert.All(book.Sheets.SelectMany(sheet => sheet.TableDefinitionParts), part =>
            Assert.Equal(part.Table.TableColumns!.Count!.Value, (uint)part.Table.TableColumns.Elements<TableColumn>().Select(column => column.Name!.Value).Distinct().Count()));
        Assert.All(book.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Fonts!.Elements<Font>(), font =>
            Assert.Equal(("Arial", true), (font.FontName!.Val!.Value, font.FontSize!.Val!.Value >= 12)));
        Assert.All(book.Names.Skip(1), name => Assert.DoesNotContain(book.Table(name), row => row.Any(string.IsNullOrEmpty)));
        Assert.Single(book.Sheets, sheet => sheet.DrawingsPart?.ChartParts.Count() == 1);
    }

    [Fact]
    public async Task A_workbook_is_written_within_a_second()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var content = await bench.ComposeAsync(PackPreset.Inspection, PackForm.Internal);
        XlsxFile.Write(content);
        var watch = Stopwatch.StartNew();
        XlsxFile.Write(content);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
    }

    private static List<string> Expected(
        PackTable table, IReadOnlyList<PackCell> row, Dictionary<(string, string, string, string), KpiBoard.Counting.Publishing.PublishedFigure> published)
    {
        var cells = new List<string>();
        foreach (var (cell, column) in row.Zip(table.Columns))
        {
            cells.AddRange(column.Holds != PackColumn.Kind.Figure ? [cell.Text.Replace(",", cell.Children is null ? "," : "", StringComparison.Ordinal)]
                : !cell.Figure!.IsKnown ? ["[x]", "[x]", "[x]"]
                : published.GetValueOrDefault(cell.Figure.Key) switch
                {
                    null or { Ratio.Denominator: 0 } => ["[z]", "[z]", "[z]"],
                    { Ratio: { } ratio } => [Text(ratio.Numerator), Text(ratio.Denominator), Text(ratio.Share!.Value)],
                    _ => ["[c]", "[c]", "[c]"],
                });
        }

        return cells;
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
