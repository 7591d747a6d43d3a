using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Returns;

/// <summary>Counts children into the cells of a return.</summary>
/// <remarks>Cells at release from custody, and totals beside other rows than that of all children, stay blank: no file of ours tells them.</remarks>
public static class ReturnCount
{
    /// <summary>The return of one service and quarter. With nobody to count it is one of noughts.</summary>
    /// <param name="children">Child-quarters; those of other services and periods are passed by.</param>
    public static KpiReturn Of(string serviceCode, Quarter quarter, IEnumerable<ChildQuarter> children)
    {
        List<ChildQuarter> asked = [.. children.Where(child => child.ServiceCode == serviceCode && child.Period == Period.Of(quarter))];
        return new(serviceCode, quarter, new(
            from table in ReturnLayout.Tables
            from row in table.Rows
            from column in table.Columns
            where column.Moment is ReturnMoment.Start or ReturnMoment.End || column.Moment == row.AtEnd
            select KeyValuePair.Create((row, column), Count(asked, table, row, column))));
    }

    private static long Count(List<ChildQuarter> children, ReturnTable table, ReturnRow row, ReturnColumn column)
    {
        var moment = column.Moment == ReturnMoment.Start ? AtMoment.Start : AtMoment.End;
        var isIn = Holds(table, row, moment);
        return children.Count(child =>
            child.OrderType == column.OrderType
            && (column.SchoolAge is null || moment.Of(child).SchoolAge == column.SchoolAge)
            && isIn(child));
    }

    private static Func<ChildQuarter, bool> Holds(ReturnTable table, ReturnRow row, AtMoment moment)
    {
        if (row.IsOfAnyProvision)
        {
            return child => moment.Of(child).Placements.Any(placement => !placement.Provision.IsNone);
        }

        if (row.Measure.Length == 0)
        {
            var beside = MeasureOf(table.Rows.First(other => table.RowOf(other) == row), moment);
            return child => beside.Adds(child).Denominator > 0;
        }

        var measure = MeasureOf(row, moment);
        List<ReturnRow> sharing = [.. table.Rows.Where(other => other.Measure == row.Measure)];
        return child => measure.Adds(child).Numerator > 0 && (sharing.Count == 1 || RowOf(moment.Of(child), sharing) == row);
    }

    // A child in two of the rows that share a measure stands in that of most hours offered, so that they add up to the measure.
    private static ReturnRow? RowOf(EteAtMoment ete, List<ReturnRow> rows) => ete.Placements
        .Select(placement => (Hours: placement.HoursOffered ?? 0, Row: rows.FindIndex(row => row.Takes(placement, ete.SchoolAge))))
        .Where(placed => placed.Row >= 0)
        .OrderByDescending(placed => placed.Hours)
        .ThenBy(placed => placed.Row)
        .Select(placed => rows[placed.Row])
        .FirstOrDefault();

    private static Measure MeasureOf(ReturnRow row, AtMoment moment) =>
        RuleBook.Standard[row.Measure.Replace("*", moment.Key, StringComparison.Ordinal)];
}
