using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests;

/// <summary>The authority's SEN2 export, sent for one service.</summary>
[Collection(BoardCollection.Name)]
public sealed class AuthorityListTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Upn = "R201100018042";

    private static readonly Input Known = Input.Extract(Service, 2).With("children", Input.Child(Service, 1), Input.Child(Service, 2, Upn));

    private static readonly Input Export = Input.Empty
        .WithText("Blade-Export_01-02-2026_person", $"persontableid,surname,upn\nT1,Vale,{Upn}\nT2,Hart,H801200001001\n")
        .WithText("Blade-Export_01-02-2026_requests", "requeststableid,persontableid\nQ1,T1\nQ2,T2\n")
        .WithText("Blade-Export_01-02-2026_assessment", "assessmenttableid,requeststableid\nA1,Q1\nA2,Q2\n")
        .WithText("Blade-Export_01-02-2026_namedplan", "namedplantableid,assessmenttableid,startdate,ceasedate\nN1,A1,2022-Sep-28 00:00:00,\nN2,A2,2022-Sep-28 00:00:00,\n")
        .WithText("Blade-Export_01-02-2026_activeplans", "activeplanstableid,requeststableid,lastreview\nP1,Q1,2024-Jul-04 00:00:00\n");

    [Fact]
    public async Task An_export_is_used_at_once_though_most_of_its_children_are_not_the_services()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);

        var outcome = await SendAsync(board, Export);

        var import = Assert.Single(outcome.Services);
        Assert.Equal(ImportState.Used, import.State);
        Assert.Equal((1, 1), import.Files.Select(file => (file.RowsUsed, file.RowsUnmatched)).Single());
        Assert.Empty(outcome.Reading.Findings);
        // Reviewed within a year of the order's end, by the authority's date alone.
        var figures = await Counted.OfChildQuartersAsync(board.Database);
        Assert.Contains("Y001,2024Q2,statutory_plan_reviewed_in_year,all,all,2,2", figures);
        Assert.Equal(figures, await Counted.OfFactsAsync(board.Database, Counted.All));
    }

    [Fact]
    public async Task The_same_export_twice_changes_nothing()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        await SendAsync(board, Export);
        var before = await Dump.OfAsync(board.Connection);

        Assert.Equal(ImportState.Unchanged, Assert.Single((await SendAsync(board, Export)).Services).State);
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task A_plan_waits_for_its_child_and_matches_by_itself()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 2));
        await SendAsync(board, Export);

        await board.ImportAsync(Known);

        var service = await board.OfAsync(Service, scope => ServiceFacts.LoadAsync(scope, CancellationToken.None));
        Assert.Equal(new(2024, 7, 4), Assert.Single(service.Children.Single(child => child.Child.Upn == Upn).EhcPlans).LastReviewDate);
    }

    [Fact]
    public async Task Sent_by_nobody_in_particular_it_is_refused()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);

        var outcome = await board.ImportAsync(Export);

        Assert.NotNull(outcome.Refused);
        Assert.Equal(FindingCode.FileUnreadable, Assert.Single(outcome.Reading.Findings).Code);
    }

    private static async Task<ImportOutcome> SendAsync(TestBoard board, Input input)
    {
        using var folder = input.Write();
        return await board.Importer.ImportAsync(folder.Path, new ImportTerms(Days.AsOf) { Services = [Service] }, CancellationToken.None);
    }
}
