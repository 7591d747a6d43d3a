using Npgsql;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>Every row of every table, as text: two dumps are alike when nothing was changed. When it was counted is left out: the same files again are counted anew.</summary>
internal static class Dump
{
    public static async Task<IReadOnlyList<string>> OfAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var rows = new List<string>();
        foreach (var table in await Catalogue.TablesAsync(source))
        {
            rows.AddRange(await Catalogue.ListAsync(source, $"SELECT '{table}: ' || (to_jsonb(one) - 'counted_at')::text FROM kpiboard.{table} AS one ORDER BY 1"));
        }

        return rows;
    }
}
