namespace KpiBoard.Counting.Returns;

/// <summary>The return of one KPI.</summary>
/// <param name="Kpi"><c>kpi2</c> or <c>kpi3</c>.</param>
/// <param name="Name">The YJB's name of the table.</param>
public sealed record ReturnTable(string Kpi, string Name, IReadOnlyList<ReturnRow> Rows, IReadOnlyList<ReturnColumn> Columns)
{
    /// <summary>The row of all children with an order that ended.</summary>
    public ReturnRow All => Rows[0];

    /// <summary>The children among whom a row's children are; null for the row of all.</summary>
    public ReturnRow? RowOf(ReturnRow row) => Rows.FirstOrDefault(other => other.Key == row.Of);
}
