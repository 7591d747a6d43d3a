namespace KpiBoard.Counting.Returns;

/// <summary>Makes figures of the cells of a return: what they tell, and nothing else.</summary>
internal static class ReturnFigures
{
    public static IReadOnlyList<Figure> Of(string serviceCode, Quarter quarter, ReturnCells cells) =>
    [
        .. from part in ReturnPart.InOrder
           from measure in RuleBook.Standard.Measures
           where ReturnFormula.ByMeasure.TryGetValue(measure.Id, out var formula) && HasSome(part, formula.Table, cells)
           let ratio = ReturnFormula.ByMeasure[measure.Id].For(part, cells)
           where ratio is not null
           select new Figure(serviceCode, Period.Of(quarter), measure, part.Split, part.Value, ratio.Value),
    ];

    // As figures are counted: all children always, and a part when some child is in it.
    private static bool HasSome(ReturnPart part, ReturnTable table, ReturnCells cells) =>
        part == ReturnPart.InOrder[0] || cells.Sum(table, table.All, table.All.AtEnd, part.Takes) > 0;
}
