using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace KpiBoard.Data.Tests;

/// <summary>What is kept of an input beside its files: who sent it, what was found, when it counted.</summary>
[Collection(BoardCollection.Name)]
public sealed class SentTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly Input Good = Input.Extract(Service, 10);
    private static readonly Input Nothing = Input.Empty.With("ete", "Y001,C1,COLLEGE,2023-01-01,SUITABLE,20,20,,");

    [Fact]
    public async Task An_input_that_nothing_can_be_used_of_is_kept_with_the_reason_and_its_findings()
    {
        await using var board = await cluster.NewBoardAsync();
        var terms = Terms();
        var outcome = await ImportAsync(board, Nothing, terms);
        var import = await FindAsync(board, terms.ImportId);

        Assert.Equal((outcome.Refused, "Ola Officer"), (import!.Refusal, import.SentBy));
        var found = await board.OfAsync(Service, scope => new FindingList(scope, terms.ImportId).GroupsAsync(CancellationToken.None));
        Assert.Equal([FindingCode.FileMissing, FindingCode.FileMissing, FindingCode.FileMissing], found.Select(group => group.Code));
        Assert.Empty(await board.VersionsAsync(Service));
    }

    [Fact]
    public async Task An_input_refused_and_tried_again_under_its_id_leaves_nothing_of_the_first_time()
    {
        await using var board = await cluster.NewBoardAsync();
        var terms = Terms();
        await ImportAsync(board, Nothing, terms);
        await ImportAsync(board, Nothing, terms);
        Assert.Equal(3, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.findings"));

        await ImportAsync(board, Good, terms);
        Assert.Null((await FindAsync(board, terms.ImportId))!.Refusal);
        Assert.All(await board.InUseAsync(Service), version => Assert.Equal(terms.ImportId, version.ImportId));
    }

    [Fact]
    public async Task An_uploaded_input_waits_though_nothing_keeps_it_out_and_says_who_decided()
    {
        await using var board = await cluster.NewBoardAsync();
        var terms = Terms() with { IsPreviewed = true };
        var service = Assert.Single((await ImportAsync(board, Good, terms)).Services);
        Assert.Equal((ImportState.OnHold, terms.ImportId), (service.State, service.ImportId));
        Assert.Empty(await board.InUseAsync(Service));

        await board.Importer.UseAsync(Service, terms.ImportId, "Mo Manager", Days.AsOf, CancellationToken.None);
        var import = await FindAsync(board, terms.ImportId);
        Assert.Equal(("Ola Officer", "Mo Manager"), (import!.SentBy, import.DecidedBy));
        Assert.NotNull(import.DecidedAt);
    }

    [Fact]
    public async Task Each_time_a_version_counted_is_kept_with_who_put_it_in_use()
    {
        await using var board = await cluster.NewBoardAsync();
        await ImportAsync(board, Good, Terms());
        var held = Terms() with { IsPreviewed = true };
        await ImportAsync(board, Input.Extract(Service, 11), held);
        await board.Importer.UseAsync(Service, held.ImportId, "Mo Manager", Days.AsOf, CancellationToken.None);

        var uses = await board.OfAsync(Service, scope => scope.Context.VersionUses.AsNoTracking().OrderBy(use => use.InUseFrom).ToListAsync());
        Assert.Equal(8, uses.Count);
        Assert.All(uses.Take(4), use => Assert.Equal(("Ola Officer", uses[4].InUseFrom), (use.PutBy, use.InUseUntil)));
        Assert.All(uses.Skip(4), use => Assert.Equal(("Mo Manager", null), (use.PutBy, use.InUseUntil)));
        Assert.Equal((await board.InUseAsync(Service)).Select(version => version.FileVersionId).Order(), uses.Skip(4).Select(use => use.FileVersionId).Order());
    }

    [Fact]
    public async Task A_finding_knows_the_child_of_its_row_and_rows_alike_have_one_print()
    {
        await using var board = await cluster.NewBoardAsync();
        var row = "Y001,C3,COLLEGE,2023-01-01,,20,20,,";
        await ImportAsync(board, Good.Plus("ete", row, "Y001,C4,COLLEGE,2023-01-01,,20,20,,", row), Terms());

        var found = await board.OfAsync(Service, scope => scope.Context.Findings.AsNoTracking()
            .Where(finding => finding.Code == nameof(FindingCode.SuitabilityMissing)).OrderBy(finding => finding.Line).ToListAsync());
        Assert.Equal(["C3", "C4", "C3"], found.Select(finding => finding.ChildId));
        Assert.Equal(found[0].RowPrint, found[2].RowPrint);
        Assert.NotEqual(found[0].RowPrint, found[1].RowPrint);
    }

    private static ImportTerms Terms() => new(Days.AsOf) { Services = [Service], SentBy = "Ola Officer" };

    private static async Task<ImportOutcome> ImportAsync(TestBoard board, Input input, ImportTerms terms)
    {
        using var folder = input.Write();
        return await board.Importer.ImportAsync(folder.Path, terms, CancellationToken.None);
    }

    private static Task<Tables.ImportRow?> FindAsync(TestBoard board, Guid import) =>
        board.OfAsync(Service, scope => new ImportStore(scope).FindAsync(import, CancellationToken.None));
}
