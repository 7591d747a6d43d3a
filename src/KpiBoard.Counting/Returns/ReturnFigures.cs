namespace KpiBoard.Counting.Returns;

/// <summary>Makes figures of the cells of a return: what they tell, and nothing else.</summary>
internal static class ReturnFigures
{
    public static IReadOnlyList<Figure> Of(string serviceCode, Quarter quarter, ReturnCells cells) =>
    [
        .. from part in ReturnPart.InOrder
           let tables = ReturnLayout.Tables.Where(table => HasSome(part, table, cells)).ToList()
           from measure in RuleBook.Standard.Measures
           let formula = ReturnFormula.ByMeasure.GetValueOrDefault(measure.Id)
           where formula is not null && tables.Contains(formula.Table)
           let ratio = formula.For(part, cells)
           where ratio is not null
           select new Figure(serviceCode, Period.Of(quarter), measure, part.Split, part.Value, ratio.Value),
    ];

    // As figures are counted: all children always, and a part when some child is in it.
    private static bool HasSome(ReturnPart part, ReturnTable table, ReturnCells cells) =>
        part == ReturnPart.InOrder[0] || cells.Sum(table, table.All, table.All.AtEnd, part.Takes) > 0;
}
