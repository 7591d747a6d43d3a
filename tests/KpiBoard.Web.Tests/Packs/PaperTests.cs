using System.Text.RegularExpressions;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Content;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>Packs as they are printed, read back from the PDF.</summary>
[Collection(BoardCollection.Name)]
public sealed partial class PaperTests(TestCluster cluster)
{
    public static TheoryData<string, PackForm> Kinds => PackKinds.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_printed_pack_is_tagged_and_has_every_heading_and_every_row_of_every_table_in_order(string preset, PackForm form)
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var content = await bench.ComposeAsync(PackKinds.Find(preset), form);
        using var pdf = new PrintedPdf(await bench.PrintAsync(await bench.WriteAsync(content)));
        var text = Plain(pdf.Text());

        Assert.Contains("Tagged:          yes", pdf.Info(), StringComparison.Ordinal);
        Assert.Contains("(A4)", pdf.Info(), StringComparison.Ordinal);
        var place = 0;
        foreach (var expected in Expected(content).Select(Plain))
        {
            var found = text.IndexOf(expected, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{expected} is not behind {text[Math.Max(0, place - 200)..place]}");
            place = found + expected.Length;
        }
    }

    [Theory]
    [InlineData(PackForm.Internal, true)]
    [InlineData(PackForm.Protected, false)]
    public async Task An_internal_pack_is_marked_on_every_page_and_every_page_has_its_number_and_the_packs_code(PackForm form, bool isMarked)
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var content = await bench.ComposeAsync(PackPreset.Board, form);
        using var pdf = new PrintedPdf(await bench.PrintAsync(await bench.WriteAsync(content)));
        var pages = pdf.Pages();

        Assert.True(pages.Count > 3);
        Assert.All(pages.Index(), page =>
        {
            Assert.Equal(isMarked, page.Item.Contains(PackContent.Marking, StringComparison.Ordinal));
            Assert.Contains($"Page {page.Index + 1} of {pages.Count}", page.Item, StringComparison.Ordinal);
            Assert.Contains(content.Code, page.Item, StringComparison.Ordinal);
            Assert.Contains("As at ", page.Item, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_pack_needs_nothing_but_itself()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var html = await bench.WriteAsync(await bench.ComposeAsync(PackPreset.Board, PackForm.Internal));

        Assert.DoesNotMatch("<(script|link|img|iframe|object|form)", html);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.Equal("http://www.w3.org/2000/svg", Assert.Single(Address().Matches(html).Select(match => match.Value).Distinct()));
        Assert.Single(Regex.Matches(html, "<svg [^>]*role=\"img\" aria-label="));
    }

    private static IEnumerable<string> Expected(PackContent content) => content.Sections.SelectMany(section => section.Parts
        .OfType<PackTable>()
        .SelectMany(table => table.Rows.Select(row => string.Concat(row.Select(cell => cell.Text))).Prepend(table.Title))
        .Prepend(section.Heading));

    // Lines are broken where they must be, and hyphens are taken for the ends of lines.
    private static string Plain(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign != '-'));

    [GeneratedRegex("https?://[^\"]+")]
    private static partial Regex Address();
}
