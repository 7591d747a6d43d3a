namespace KpiBoard.Counting.Returns;

/// <summary>The aggregate return of one service for one quarter: of KPI 2, KPI 3 or both.</summary>
public sealed class KpiReturn(string serviceCode, Quarter quarter, ReturnCells cells)
{
    public string ServiceCode => serviceCode;

    public Quarter Quarter => quarter;

    /// <summary>Every number as it was read or counted, those too that are in no figure.</summary>
    public ReturnCells Cells => cells;

    /// <summary>The KPIs it holds. It stands for each as a whole: what it does not tell of one is not known. One of noughts is a return too (T-2).</summary>
    public IReadOnlyList<ReturnTable> Kpis { get; } = [.. ReturnLayout.Tables.Where(table => cells.Tells(table, table.All, table.All.AtEnd))];

    /// <summary>What it tells, in the order of <see cref="Figures.Count"/>: our measures for all children and by order type, disposal and school age.</summary>
    public IReadOnlyList<Figure> Figures { get; } = ReturnFigures.Of(serviceCode, quarter, cells);

    /// <summary>
    /// Children not in suitable ETE, which the YJB calls unsuitable: they may be in unsuitable ETE, in none, or nothing is recorded of them.
    /// None of them is a figure of ours, so their measures stand in no rule book (T2-8, T3-2).
    /// </summary>
    public IReadOnlyList<Figure> NotInSuitableEte => [.. Figures.Where(figure => NotSuitable.Is(figure.Measure)).Select(NotSuitable.Of)];
}
