using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Signing;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Content;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>What a board said and signed is in its packs, as it stood.</summary>
[Collection(BoardCollection.Name)]
public sealed class SignedPackTests(TestCluster cluster)
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Period Quarter = Period.Parse(PackBench.Quarter);

    [Theory]
    [InlineData(PackForm.Protected)]
    [InlineData(PackForm.Internal)]
    public async Task A_signed_quarter_is_printed_as_it_was_signed_whatever_files_come_later(PackForm form)
    {
        await using var bench = await PackBench.NewAsync(cluster);
        var before = await bench.ComposeAsync(PackPreset.Inspection, form);
        Assert.Equal(["The quarter is not signed: its figures may still change."], Sentences(before, "Review and signature"));
        await SignAsync(bench);
        await bench.ImportAsync(seed: 2);
        var after = await bench.ComposeAsync(PackPreset.Inspection, form);

        Assert.Equal(OfQuarter(before), OfQuarter(after));
        Assert.NotEqual((await bench.PublishedAsync(form)).Where(figure => figure.Key.Period == PackBench.Quarter).Select(figure => figure.Value), OfQuarter(after).Select(figure => figure.Published));
        Assert.StartsWith("Signed by Chair, 2 March 2026 at 09:00.", Sentences(after, "Review and signature")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_of_a_signed_quarter_reproduces_its_number_from_the_files_that_were_signed()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        await SignAsync(bench);
        await bench.ImportAsync(seed: 2);
        var pack = await bench.BuildAsync(PackPreset.OnePage, PackForm.Internal);
        Assert.Equal((PackState.Made, (string?)null), (pack.State, pack.Failure));
        var figures = await bench.Board.OfAsync(PackBench.Service, scope => new PackStore(scope).FiguresAsync(pack.PackId, CancellationToken.None));
        var officer = PackBench.Viewer(AccountRole.DataOfficer, PackBench.Service);
        foreach (var figure in figures.GroupBy(figure => figure.Period == PackBench.Quarter).SelectMany(kind => kind.Take(3)))
        {
            var receipt = (await bench.ReceiptAsync(officer, PackCode.OfFigure(pack.Code, figure.Number)))!;
            Assert.True(receipt.Recount);
            var isSigned = figure.Period == PackBench.Quarter;
            Assert.Equal(isSigned ? "Chair, 2 March 2026 at 09:00" : "", string.Concat(receipt.SignedBy));
            Assert.Equal(isSigned ? 11 : 0, receipt.NewFiles.Count);
        }
    }

    [Fact]
    public async Task What_is_said_of_the_quarter_is_in_the_pack_and_an_unchecked_story_is_not()
    {
        await using var bench = await PackBench.NewAsync(cluster);
        await InAsync(bench, async scope =>
        {
            await new CommentaryStore(scope).WriteAsync(Quarter, null, 0, "A quiet quarter.", "Ola", Now, CancellationToken.None);
            await new CommentaryStore(scope).WriteAsync(Quarter, "kpi2_total_suitable_end", 0, "Places are short.", "Ola", Now, CancellationToken.None);
            StoryStore stories = new(scope);
            await stories.WriteAsync(Quarter, StoryKind.ChildsVoice, "I like the bakery.", "Ola", "a", Now, CancellationToken.None);
            await stories.CheckAsync((await stories.LoadAsync(Quarter, CancellationToken.None))[0].Id, "Ada", "b", Now, CancellationToken.None);
            await stories.WriteAsync(Quarter, StoryKind.CaseStudy, "Nobody has looked at this.", "Ola", "a", Now, CancellationToken.None);
            return await new MinuteStore(scope).RaiseAsync(MinuteKind.Action, Quarter, new("kpi2_total_suitable_end", "Agree places.", "Health", new(2099, 1, 1)), "Ola", Now, CancellationToken.None);
        });
        foreach (var form in Enum.GetValues<PackForm>())
        {
            var content = await bench.ComposeAsync(PackPreset.Board, form);
            Assert.Equal(
                ["The quarter as a whole: A quiet quarter.", "Suitable ETE at the end: Places are short.", "What a child says: I like the bakery."],
                Sentences(content, "What the service and its children say"));
            var action = Assert.Single(content.Sections.Single(section => section.Heading == "What the board asked and decided").Tables.Single().Rows);
            Assert.Equal(["Action: Agree places.", "Health, by 1 January 2099"], action.Take(2).Select(cell => cell.Text));
        }
    }

    private static List<PackFigure> OfQuarter(PackContent content) => [.. content.Figures.Where(figure => figure.Period == PackBench.Quarter).OrderBy(figure => $"{figure.Key}", StringComparer.Ordinal)];

    private static List<string> Sentences(PackContent content, string heading) =>
        [.. content.Sections.Single(section => section.Heading == heading).Parts.OfType<PackSentence>().Select(sentence => sentence.Text)];

    private static Task<bool> SignAsync(PackBench bench) => InAsync(bench, async scope =>
    {
        SealStore seals = new(scope);
        Assert.True(await seals.ReviewAsync(Quarter, (await seals.LoadAsync(Quarter, CancellationToken.None)).Print, "Ola", "reviewer", "Seen.", Now, CancellationToken.None));
        Assert.True(await seals.SignAsync(Quarter, Now, "Chair", "chair", Now, CancellationToken.None));
        return true;
    });

    private static async Task<T> InAsync<T>(PackBench bench, Func<ServiceScope, Task<T>> act)
    {
        await using var session = await bench.Board.Database.BeginAsync(CancellationToken.None);
        var result = await act(await session.EnterAsync(PackBench.Service, CancellationToken.None));
        await session.CommitAsync(CancellationToken.None);
        return result;
    }
}
