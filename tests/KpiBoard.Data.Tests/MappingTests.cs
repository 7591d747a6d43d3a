using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import.Mappings;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class MappingTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Input Ours = Input.Extract(Service, 6);

    /// <summary>The same children in an officer's own words.</summary>
    private static readonly Input Theirs = Ours.Without("ete").WithText("Education 2026", Ours.Files["ete"]
        .Replace("provision_type", "Provision", StringComparison.Ordinal)
        .Replace("COLLEGE", "FE College", StringComparison.Ordinal)
        .Replace("service_code,", "", StringComparison.Ordinal)
        .Replace($"{Service},", "", StringComparison.Ordinal));

    private static readonly Mapping Words = new(
    [
        new(MappingKind.File, "", "", "Education 2025", "ete"),
        new(MappingKind.Column, "ete", "", "Provision", "provision_type"),
        new(MappingKind.Value, "ete", "provision_type", "fe college", "COLLEGE"),
        new(MappingKind.Constant, "ete", "service_code", "", Service),
    ]);

    [Fact]
    public async Task Files_in_a_services_own_words_count_as_those_in_ours()
    {
        await using var board = await RememberingBoardAsync();
        var service = Assert.Single((await ImportAsync(board, Theirs, Service)).Services);

        Assert.Equal((ImportState.Used, 24), (service.State, service.Files.Sum(file => file.RowsUsed)));
        Assert.Equal(Counted.OfFiles(Ours), await Counted.OfChildQuartersAsync(board.Database));
    }

    [Fact]
    public async Task Input_of_one_service_is_read_so_too_when_its_sender_may_send_for_any()
    {
        await using var board = await RememberingBoardAsync();
        await board.ImportAsync(Theirs);

        Assert.Equal(Counted.OfFiles(Ours), await Counted.OfChildQuartersAsync(board.Database));
    }

    [Fact]
    public async Task What_another_service_remembers_is_not_heeded()
    {
        await using var board = await RememberingBoardAsync();
        var outcome = await ImportAsync(board, Input.Extract("Y002", 3).Plus("ete", "Y002,C1,FE College,2024-01-01,SUITABLE,20,20,,"), "Y002");

        Assert.Equal("FE College", Assert.Single(outcome.Reading.Findings).Value);
    }

    [Fact]
    public async Task The_same_files_read_otherwise_are_no_longer_the_same()
    {
        await using var board = await cluster.NewBoardAsync();
        var input = Ours.Plus("orders", "Y001,C1,O99,Referral Order,2024-05-01,2024-05-01,,2024-08-01,LOCAL,");
        await ImportAsync(board, input, Service);
        Assert.Equal(ImportState.Unchanged, (await ImportAsync(board, input, Service)).Services[0].State);

        await RememberAsync(board, new([new(MappingKind.Value, "orders", "legal_outcome", "Referral Order", "REFERRAL_ORDER")]), "Ola Officer", Monday);

        var again = await ImportAsync(board, input, Service);
        Assert.Equal((ImportState.Used, 0), (again.Services[0].State, again.Reading.Findings.Count));
        Assert.Equal(ImportState.Unchanged, (await ImportAsync(board, input, Service)).Services[0].State);
    }

    [Fact]
    public async Task A_return_alone_is_read_as_it_is_mapped_beside_the_children_in_use()
    {
        await using var board = await cluster.NewBoardAsync();
        await ImportAsync(board, Ours, Service);
        await RememberAsync(board, new([new(MappingKind.File, "", "", "Suspensions", "exclusions"), new(MappingKind.Value, "exclusions", "category", "Permanent", "PERM")]), "Ola Officer", Monday);

        var outcome = await ImportAsync(board, Input.Empty.WithText("Suspensions", "service_code,child_id,category,start_date\nY001,C1,Permanent,2024-02-01\n"), Service);

        Assert.Empty(outcome.Reading.Findings);
        Assert.Equal(1, Assert.Single(outcome.Services[0].Files).RowsUsed);
    }

    [Fact]
    public async Task What_is_remembered_again_keeps_who_said_it_first_and_what_is_not_is_gone()
    {
        await using var board = await RememberingBoardAsync();
        var changed = Words.Entries.Where(entry => entry.Kind != MappingKind.Value).Append(new(MappingKind.Value, "ete", "provision_type", "fe college", "UNIVERSITY"));
        await RememberAsync(board, new(changed), "Mo Manager", Monday.AddDays(1));

        var rows = await board.OfAsync(Service, scope => new MappingStore(scope).ListAsync(CancellationToken.None));
        Assert.Equal(
            ["Provision=provision_type Ola Officer", "fe college=UNIVERSITY Mo Manager", "=Y001 Ola Officer", "Education 2025=ete Ola Officer"],
            rows.OrderBy(row => (row.FileName.Length == 0, row.Kind)).Select(row => $"{row.Theirs}={row.Ours} {row.MadeBy}"));
        Assert.Equal([Monday, Monday.AddDays(1)], rows.Select(row => row.MadeAt).Distinct().Order());
    }

    [Fact]
    public async Task What_is_forgotten_is_heeded_no_more()
    {
        await using var board = await RememberingBoardAsync();
        Assert.True(await ForgetAsync(board, Words.Entries[2]));
        Assert.False(await ForgetAsync(board, Words.Entries[2]));

        Assert.Equal(6, (await ImportAsync(board, Theirs, Service)).Reading.Findings.Count(finding => finding.Value == "FE College"));
    }

    private async Task<TestBoard> RememberingBoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        await RememberAsync(board, Words, "Ola Officer", Monday);
        return board;
    }

    private static Task<bool> RememberAsync(TestBoard board, Mapping mapping, string by, DateTime when) => ChangeAsync(board, async store =>
    {
        await store.RememberAsync(mapping, by, when, CancellationToken.None);
        return true;
    });

    private static Task<bool> ForgetAsync(TestBoard board, MappingEntry entry) => ChangeAsync(board, store => store.ForgetAsync(entry, CancellationToken.None));

    private static async Task<bool> ChangeAsync(TestBoard board, Func<MappingStore, Task<bool>> change)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var changed = await change(new(await session.EnterAsync(Service, CancellationToken.None)));
        await session.CommitAsync(CancellationToken.None);
        return changed;
    }

    private static async Task<ImportOutcome> ImportAsync(TestBoard board, Input input, string sender)
    {
        using var folder = input.Write();
        return await board.Importer.ImportAsync(folder.Path, new(Days.AsOf) { Services = [sender] }, CancellationToken.None);
    }
}
