namespace KpiBoard.Data.Tests.Boards;

/// <summary>Every row of every table, as text: two dumps are alike when nothing was changed.</summary>
internal static class Dump
{
    public static async Task<IReadOnlyList<string>> OfAsync(string connection)
    {
        var rows = new List<string>();
        foreach (var table in await Catalogue.TablesAsync(connection))
        {
            rows.AddRange(await Catalogue.ListAsync(connection, $"SELECT '{table}: ' || one::text FROM kpiboard.{table} AS one ORDER BY 1"));
        }

        return rows;
    }
}
