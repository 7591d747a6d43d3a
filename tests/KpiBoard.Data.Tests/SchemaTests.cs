using KpiBoard.Data.Tests.Boards;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class SchemaTests(TestCluster cluster)
{
    [Fact]
    public async Task The_service_leads_every_primary_key()
    {
        await using var board = await cluster.NewBoardAsync();
        var led = await Catalogue.ListAsync(board.Connection,
            "SELECT conrelid::regclass::text FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] "
            + "WHERE contype = 'p' AND connamespace = 'kpiboard'::regnamespace AND attname = 'service_code' ORDER BY 1");

        Assert.Equal(
            (await Catalogue.TablesAsync(board.Connection)).Except(["migrations"]).Select(table => $"kpiboard.{table}"), led);
    }

    [Fact]
    public async Task Tables_and_columns_are_those_of_the_model()
    {
        await using var board = await cluster.NewBoardAsync();
        var inDatabase = await Catalogue.ListAsync(board.Connection,
            "SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'YES' THEN ' null' ELSE '' END "
            + "FROM information_schema.columns WHERE table_schema = 'kpiboard' AND table_name <> 'migrations' ORDER BY 1");

        Assert.Equal((await ModelAsync(board)).Order(StringComparer.Ordinal), inDatabase.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Primary_keys_are_those_of_the_model()
    {
        await using var board = await cluster.NewBoardAsync();
        var inDatabase = await Catalogue.ListAsync(board.Connection,
            "SELECT table_name || ': ' || string_agg(column_name::text, ' ' ORDER BY ordinal_position) FROM information_schema.key_column_usage "
            + "JOIN information_schema.table_constraints USING (constraint_schema, constraint_name, table_name) "
            + "WHERE constraint_type = 'PRIMARY KEY' AND constraint_schema = 'kpiboard' AND table_name <> 'migrations' GROUP BY table_name ORDER BY 1");

        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var inModel = session.Context.Model.GetEntityTypes().Select(entity =>
            $"{entity.GetTableName()}: {string.Join(' ', entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()))}");
        Assert.Equal(inModel.Order(StringComparer.Ordinal), inDatabase);
    }

    private static async Task<List<string>> ModelAsync(TestBoard board)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        return
        [
            .. from entity in session.Context.Model.GetEntityTypes()
               from property in entity.GetProperties()
               select $"{entity.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()}{(property.IsNullable ? " null" : "")}",
        ];
    }
}
