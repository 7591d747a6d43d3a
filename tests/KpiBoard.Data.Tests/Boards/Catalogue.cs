using Npgsql;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>Lists of texts asked of a database.</summary>
internal static class Catalogue
{
    private const string Tables =
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'kpiboard'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1";

    /// <summary>Every table of the schema, partitions and views too, so that a table made later is looked at as well.</summary>
    public static Task<List<string>> TablesAsync(NpgsqlDataSource source) => ListAsync(source, Tables);

    public static Task<List<string>> TablesAsync(string connection) => ListAsync(connection, Tables);

    /// <summary>The tables that hold rows of services, and must be hidden by service.</summary>
    public static async Task<List<string>> HiddenTablesAsync(string connection) =>
        [.. (await TablesAsync(connection)).Except(["services", "migrations"])];

    public static async Task<List<string>> ListAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        return await ListAsync(source, sql);
    }

    public static async Task<List<string>> ListAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
