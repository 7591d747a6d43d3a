using Npgsql;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>Every row of every table, as text: two dumps are alike when nothing was changed.</summary>
internal static class Dump
{
    public static async Task<IReadOnlyList<string>> OfAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var rows = new List<string>();
        foreach (var table in await ReadAsync(source, "SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'kpiboard'::regnamespace ORDER BY 1"))
        {
            rows.AddRange(await ReadAsync(source, $"SELECT '{table}: ' || one::text FROM kpiboard.{table} AS one ORDER BY 1"));
        }

        return rows;
    }

    private static async Task<List<string>> ReadAsync(NpgsqlDataSource source, string sql)
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
