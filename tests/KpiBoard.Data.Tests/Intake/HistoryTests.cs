using KpiBoard.Counting.Cohort;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import.Reading;
using Xunit;

namespace KpiBoard.Data.Tests.Intake;

[Collection(BoardCollection.Name)]
public sealed class HistoryTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly DateOnly First = new(2026, 1, 10);
    private static readonly DateOnly Second = new(2026, 2, 10);
    private static readonly DateOnly Third = new(2026, 3, 10);

    private static readonly Input Earlier = Input.Extract(Service, 10);
    private static readonly Input Later = Input.Extract(Service, 10).WithText(
        "ete", Earlier.Files["ete"].Replace("SUITABLE", "UNSUITABLE", StringComparison.Ordinal));

    [Fact]
    public async Task Every_version_is_told_with_each_time_it_was_in_use_and_by_whom_it_was_put()
    {
        await using var board = await TwiceAsync();
        Assert.Equal(UseOutcome.Used, await PutBackAsync(board, await ReplacedAsync(board, "ete"), Third));

        var entries = await board.OfAsync(Service, scope => new HistoryStore(scope).PageAsync(1, CancellationToken.None));

        Assert.Equal(2, entries.Count);
        var (later, earlier) = (entries[0].Files.Single(Ete), entries[1].Files.Single(Ete));
        Assert.Equal((FileState.Replaced, FileState.InUse), (later.Version.State, earlier.Version.State));
        Assert.Equal(
            [$"{Third} to , Ola Officer", $"{First} to {Second}, the command kpiboard"],
            earlier.Uses.Select(use => $"{DateOnly.FromDateTime(use.From)} to {(use.Until is { } until ? DateOnly.FromDateTime(until) : "")}, {use.PutBy}"));
        Assert.Equal((10, 0), (Assert.Single(earlier.Uses[0].Changes!.Periods).Change, earlier.Uses[0].Changes!.Periods[0].ComeIn));
        Assert.True(later.CanBePutBack);
        Assert.False(earlier.CanBePutBack);
    }

    [Fact]
    public async Task A_version_put_back_counts_beside_the_other_files_in_use()
    {
        await using var board = await TwiceAsync();
        Assert.Equal(Counted.OfFiles(Later), await Counted.OfChildQuartersAsync(board.Database));

        Assert.Equal(UseOutcome.Used, await PutBackAsync(board, await ReplacedAsync(board, "ete"), Third));

        Assert.Equal(Counted.OfFiles(Earlier), await Counted.OfChildQuartersAsync(board.Database));
        Assert.Equal(Counted.OfFiles(Earlier), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(4, (await board.InUseAsync(Service)).Count);
    }

    [Fact]
    public async Task A_discarded_version_can_be_put_in_use_and_one_on_hold_cannot()
    {
        await using var board = await TwiceAsync();
        var held = Assert.Single((await board.ImportAsync(Earlier.Plus("ete", "Y001,C1,COLLEGE,soon,SUITABLE,20,20,,"))).Services).ImportId;
        var version = (await board.VersionsAsync(Service)).Single(version => version.ImportId == held && version.FileName == "ete").FileVersionId;

        Assert.Equal(UseOutcome.NotThere, await PutBackAsync(board, version, Third));
        await board.Importer.DiscardAsync(Service, held, "Ola Officer", CancellationToken.None);
        Assert.Equal(UseOutcome.Used, await PutBackAsync(board, version, Third));
        Assert.Equal(UseOutcome.NotThere, await PutBackAsync(board, version, Third));
    }

    [Fact]
    public async Task A_put_back_that_was_decided_on_other_files_changes_nothing()
    {
        await using var board = await TwiceAsync();
        var version = await ReplacedAsync(board, "ete");
        var before = await Dump.OfAsync(board.Connection);

        var outcome = await new FileUse(board.Database, TimeProvider.System)
            .PutBackAsync(Service, version, "another preview", "Ola Officer", Days.AsOf, CancellationToken.None);

        Assert.Equal(UseOutcome.Stale, outcome);
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task The_figures_of_a_past_day_are_those_of_the_files_in_use_at_its_end()
    {
        await using var board = await TwiceAsync();
        await PutBackAsync(board, await ReplacedAsync(board, "ete"), Third);

        Assert.Null(await KnownAsync(board, First.AddDays(-1)));
        Assert.Equal(Of(Earlier, First), await KnownAsync(board, First));
        Assert.Equal(Of(Earlier, Second), await KnownAsync(board, Second.AddDays(-1)));
        Assert.Equal(Of(Later, Second), await KnownAsync(board, Second));
        Assert.Equal(Of(Later, Second), await KnownAsync(board, Third.AddDays(-1)));
        Assert.Equal(Of(Earlier, Third), await KnownAsync(board, Third));
    }

    [Fact]
    public async Task The_figures_of_a_past_day_are_published_with_their_caseload_of_that_day()
    {
        await using var board = await TwiceAsync();

        var figures = await board.OfAsync(Service, scope => new KnownFiles(scope).FiguresAsync(First, CancellationToken.None));

        var headline = figures!["2024Q2"].Figures.Single(figure => figure is { Measure: "kpi2_total_suitable_end", Split: "all" });
        Assert.Equal((10, 10), (headline.Numerator, headline.Denominator));
        Assert.DoesNotContain(figures.Keys, label => label.Contains('-', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-28T23:59:59Z", true)]
    [InlineData("2026-03-29T00:00:00Z", false)]
    [InlineData("2026-03-29T22:59:59Z", false)]
    public void A_day_ends_at_midnight_in_London_on_the_day_the_clocks_go_forward_too(string moment, bool isBefore)
    {
        var utc = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;

        Assert.Equal(isBefore, utc < LondonDay.EndOf(new(2026, 3, 28)));
        Assert.True(utc < LondonDay.EndOf(new(2026, 3, 29)));
        Assert.Equal(new DateTime(2026, 3, 29, 23, 0, 0, DateTimeKind.Utc), LondonDay.EndOf(new(2026, 3, 29)));
    }

    private static bool Ete(VersionHistory file) => file.Version.FileName == "ete";

    private static IReadOnlyList<string> Of(Input files, DateOnly asOf)
    {
        using var folder = files.Write();
        return Counted.Lines(Cohorts.ByQuarter(new InputReader(new ReadOptions(asOf)).Read(folder.Path).Services().Single(), asOf));
    }

    private static async Task<IReadOnlyList<string>?> KnownAsync(TestBoard board, DateOnly day) =>
        await board.OfAsync(Service, scope => new KnownFiles(scope).LoadAsync(day, CancellationToken.None)) is { } service
            ? Counted.Lines(Cohorts.ByQuarter(service, day))
            : null;

    private static async Task<Guid> ReplacedAsync(TestBoard board, string file) =>
        (await board.VersionsAsync(Service)).Single(version => version.FileName == file && version.State == FileState.Replaced).FileVersionId;

    private static async Task<UseOutcome> PutBackAsync(TestBoard board, Guid version, DateOnly day)
    {
        var preview = await board.OfAsync(Service, scope => new PreviewStore(scope).OfKeptAsync(version, Days.AsOf, CancellationToken.None));
        return await new FileUse(board.Database, new MovedDay(day)).PutBackAsync(Service, version, preview?.Seen, "Ola Officer", Days.AsOf, CancellationToken.None);
    }

    private async Task<TestBoard> TwiceAsync()
    {
        var board = await cluster.NewBoardAsync();
        foreach (var (input, day) in new[] { (Earlier, First), (Later, Second) })
        {
            using var folder = input.Write();
            await new Importer(board.Database, new MovedDay(day)).ImportAsync(folder.Path, Days.AsOf, accept: false, CancellationToken.None);
        }

        return board;
    }
}
