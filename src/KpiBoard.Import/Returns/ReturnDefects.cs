using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>Where the YJB would read a return otherwise than we do, told for the returns it makes a difference to.</summary>
/// <remarks>Source: the register of defects in the YJB's KPI rules, section 8.</remarks>
internal static class ReturnDefects
{
    private static readonly (string Kpi, string They, Func<ReturnTable, ReturnCells, bool> IsMet)[] Known =
    [
        ("kpi2", "T2-1: the YJB reads suitable ETE at the end of youth rehabilitation orders, above school age, from the column of the start", (table, cells) =>
            In(table, "suitable", "yro", false, ReturnMoment.Start, cells) != In(table, "suitable", "yro", false, ReturnMoment.End, cells)),
        ("kpi2", "T2-2: the YJB leaves children of school age out of all with custodial sentences", (table, cells) =>
            In(table, "all", "cust", true, ReturnMoment.Total, cells) > 0),
        ("kpi2", "T2-3: the YJB leaves children above school age out of school, home education and pupil referral units at the end", (table, cells) =>
            Any(table, ["school_full_time", "school_part_time", "home_educated", "pru_part_time", "pru_full_time"], column => column is { SchoolAge: false, Moment: ReturnMoment.End }, cells)),
        ("kpi2", "T2-4: the YJB leaves children of school age out of alternative provision, college, training and work", (table, cells) =>
            Any(table, [.. AboveSchoolAge(table)], column => column is { SchoolAge: true, Moment: not ReturnMoment.Total }, cells)),
        ("kpi2", "T2-5: the YJB works out unsuitable ETE at the start, by age, from all of that age at the end", (table, cells) =>
            new[] { true, false }.Any(age => OfAge(table, age, ReturnMoment.Start, cells) is { } start && start != OfAge(table, age, ReturnMoment.Total, cells))),
        ("kpi2", "T2-8: the YJB calls all children unsuitable who are not suitable, also those in no ETE or of whom nothing is recorded; here unsuitable is not known", (table, cells) =>
            cells.Sum(table, table.All, ReturnMoment.Total, _ => true) > Row(table, "suitable", cells)),
        ("kpi2", "T2-10: columns at release from custody are in no figure, of the YJB or here", (table, cells) =>
            Any(table, [.. table.Rows.Select(row => row.Key)], column => column.Moment == ReturnMoment.Release, cells)),
        ("kpi3", "T3-2: the YJB calls all children with SEND/ALN unsuitable who are not suitable, also those in no ETE or of whom nothing is recorded; here unsuitable is not known", (table, cells) =>
            Row(table, "identified", cells) > Row(table, "suitable", cells)),
        ("kpi3", "T3-1: the YJB takes a row with a blank in it for nobody at all", (table, cells) =>
            table.Rows.Any(row => cells.Tells(table, row, row.AtEnd) && table.Columns.Any(column => cells[row, column] is null))),
        ("", "T-2: the YJB takes a return of noughts for none", (table, cells) =>
            cells.Sum(table, table.All, table.All.AtEnd, _ => true) == 0),
    ];

    public static IEnumerable<Finding> Of(string file, KpiReturn made) =>
        from table in made.Kpis
        from defect in Known
        where (defect.Kpi == table.Kpi || defect.Kpi.Length == 0) && defect.IsMet(table, made.Cells)
        select new Finding(file, 0, "", Severity.Warning, FindingCode.ReadOtherwise, defect.They);

    private static IEnumerable<string> AboveSchoolAge(ReturnTable table) => table.Rows
        .Select(row => row.Key)
        .SkipWhile(key => key != "college")
        .TakeWhile(key => !key.StartsWith("offered_", StringComparison.Ordinal))
        .Concat(["alternative_other_part_time", "alternative_other_full_time"]);

    private static bool Any(ReturnTable table, IReadOnlyList<string> rows, Func<ReturnColumn, bool> isAsked, ReturnCells cells) =>
        table.Rows.Where(row => rows.Contains(row.Key)).Any(row => table.Columns.Where(isAsked).Any(column => cells[row, column] > 0));

    private static long? Row(ReturnTable table, string key, ReturnCells cells) =>
        cells.Sum(table, table.Rows.Single(row => row.Key == key), ReturnMoment.End, _ => true);

    private static long In(ReturnTable table, string key, string type, bool schoolAge, ReturnMoment moment, ReturnCells cells) =>
        cells.Sum(table, table.Rows.Single(row => row.Key == key), moment, column => column.OrderType == OrderType.Of(type) && column.SchoolAge == schoolAge) ?? 0;

    private static long? OfAge(ReturnTable table, bool schoolAge, ReturnMoment moment, ReturnCells cells) =>
        cells.Sum(table, table.All, moment, column => column.SchoolAge == schoolAge);
}
