using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class RowLevelSecurityTests(TestCluster cluster)
{
    private const string Ours = "Y001";
    private const string Theirs = "Y002";

    [Fact]
    public async Task Every_table_but_services_and_migrations_is_hidden_by_service_from_its_owner_too()
    {
        await using var board = await cluster.NewBoardAsync();
        var hidden = await Catalogue.ListAsync(board.Connection,
            "SELECT relname::text FROM pg_class WHERE relnamespace = 'kpiboard'::regnamespace AND relrowsecurity AND relforcerowsecurity ORDER BY 1");

        Assert.Contains("children", hidden);
        Assert.Equal(await Catalogue.HiddenTablesAsync(board.Connection), hidden);
    }

    [Fact]
    public async Task Without_a_service_no_row_is_seen_and_with_one_only_its_rows()
    {
        await using var board = await FullBoardAsync();
        foreach (var table in await Catalogue.HiddenTablesAsync(board.Connection))
        {
            await using var session = await board.Database.BeginAsync(CancellationToken.None);
            Assert.Equal("", await ServicesSeenAsync(session, table));
            await session.EnterAsync(Ours, CancellationToken.None);
            Assert.Equal($"{table} {Ours}", $"{table} {await ServicesSeenAsync(session, table)}");
            await session.EnterAsync(Theirs, CancellationToken.None);
            Assert.Equal($"{table} {Theirs}", $"{table} {await ServicesSeenAsync(session, table)}");
        }
    }

    [Fact]
    public async Task A_service_entered_is_left_when_its_session_ends()
    {
        await using var board = await FullBoardAsync();
        for (var turn = 0; turn < 3; turn++)
        {
            await using var session = await board.Database.BeginAsync(CancellationToken.None);
            Assert.Equal("", await ServicesSeenAsync(session, "children"));
            await session.EnterAsync(Ours, CancellationToken.None);
            await session.CommitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task Rows_of_another_service_cannot_be_added()
    {
        await using var board = await FullBoardAsync();
        foreach (var table in await Catalogue.HiddenTablesAsync(board.Connection))
        {
            await using var session = await board.Database.BeginAsync(CancellationToken.None);
            await session.EnterAsync(Ours, CancellationToken.None);
            await session.ExecuteAsync($"CREATE TEMP TABLE one AS SELECT * FROM kpiboard.{table} LIMIT 1; UPDATE one SET service_code = '{Theirs}'", CancellationToken.None);

            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusalAsync(session, $"INSERT INTO kpiboard.{table} SELECT * FROM one"));
        }
    }

    [Fact]
    public async Task Rows_cannot_be_given_to_another_service()
    {
        await using var board = await FullBoardAsync();
        foreach (var table in await Catalogue.HiddenTablesAsync(board.Connection))
        {
            await using var session = await board.Database.BeginAsync(CancellationToken.None);
            await session.EnterAsync(Ours, CancellationToken.None);

            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusalAsync(session, $"UPDATE kpiboard.{table} SET service_code = '{Theirs}'"));
        }
    }

    [Fact]
    public async Task Rows_of_another_service_cannot_be_changed_or_deleted()
    {
        await using var board = await FullBoardAsync();
        foreach (var table in await Catalogue.HiddenTablesAsync(board.Connection))
        {
            await using var session = await board.Database.BeginAsync(CancellationToken.None);
            await session.EnterAsync(Ours, CancellationToken.None);

            Assert.Equal(0, await session.ExecuteAsync($"UPDATE kpiboard.{table} SET service_code = '{Ours}' WHERE service_code <> '{Ours}'", CancellationToken.None));
            Assert.Equal(0, await session.ExecuteAsync($"DELETE FROM kpiboard.{table} WHERE service_code <> '{Ours}'", CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_scope_ends_when_another_service_is_entered()
    {
        await using var board = await FullBoardAsync();
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var left = await session.EnterAsync(Ours, CancellationToken.None);
        await session.EnterAsync(Theirs, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ServiceFacts.LoadAsync(left, CancellationToken.None));
    }

    /// <summary>Two services with some row in every table.</summary>
    private async Task<TestBoard> FullBoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        foreach (var service in new List<string> { Ours, Theirs })
        {
            await board.ImportAsync(InventedService.Of(service, children: 20, seed: 1), accept: true);
            await board.RunAsync(
                $"""
                INSERT INTO kpiboard.job_runs (service_code, run_id, kind, state, asked_at, heard_at, attempts)
                    VALUES ('{service}', gen_random_uuid(), 'Count', 'Queued', now(), now(), 0);
                INSERT INTO kpiboard.mappings VALUES ('{service}', 'Value', 'ete', 'provision_type', 'Mainstream', 'MAINSTREAM_SCHOOL', 'Ola', now());
                INSERT INTO kpiboard.ties VALUES ('{service}', 'H801200001001', 'C1', 'Ola', now());
                INSERT INTO kpiboard.rulings VALUES ('{service}', gen_random_uuid(), 'C1', 'PartTime', 'a', 'b', true, 'Seen.', 'Ola', now());
                INSERT INTO kpiboard.accepted_warnings VALUES ('{service}', 'ete.csv', 'suitability', 'SuitabilityMissing', 1, 'Seen.', 'Ola', now(), '2026-12-31');
                INSERT INTO kpiboard.targets VALUES ('{service}', 'kpi2_total_suitable_end', '2026-04-01', NULL, 0.7, 'Ola', now());
                INSERT INTO kpiboard.minutes (service_code, minute_id, kind, period, words, raised_by, raised_at)
                    VALUES ('{service}', gen_random_uuid(), 'Question', '2026Q1', 'Why?', 'Ola', now());
                INSERT INTO kpiboard.commentaries VALUES ('{service}', '2026Q1', '', 1, 'A quiet quarter.', 'Ola', now());
                INSERT INTO kpiboard.stories VALUES ('{service}', gen_random_uuid(), '2026Q1', 'CaseStudy', 'A child.', 'Ola', 'a', now());
                INSERT INTO kpiboard.seals VALUES ('{service}', '2026Q1', 'Ola', 'a', now(), 'Seen.', 'b');
                INSERT INTO kpiboard.child_exports VALUES ('{service}', gen_random_uuid(), now(), 'Ola', 'Caseload register', 3);
                INSERT INTO kpiboard.packs (service_code, pack_id, code, title, choice, period, form, asked_by, asked_at, state)
                    VALUES ('{service}', gen_random_uuid(), 'CODE-{service}', 'Board pack', '{"{}"}', '2026Q1', 'Internal', 'Ola', now(), 'Asked');
                INSERT INTO kpiboard.ehc_plans VALUES ('{service}', gen_random_uuid(), 2, 'C1', NULL, '2025-01-01', NULL, NULL);
                """);
        }

        return board;
    }

    private static async Task<string> ServicesSeenAsync(BoardSession session, string table)
    {
        await using var command = new NpgsqlCommand($"SELECT coalesce(string_agg(DISTINCT service_code, ' '), '') FROM kpiboard.{table}", session.Connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<string?> RefusalAsync(BoardSession session, string sql) =>
        (await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync(sql, CancellationToken.None))).SqlState;
}
