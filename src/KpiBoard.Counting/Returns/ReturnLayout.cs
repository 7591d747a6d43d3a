using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Returns;

/// <summary>The rows and columns of the YJB's aggregate returns of KPI 2 and KPI 3.</summary>
/// <remarks>
/// Source: <c>seed-data/returns</c>, restated from the YJB's public warehouse SQL; the workbook itself is not public. The layout is
/// data: a row, a column or another name of one is a line there.
/// What the return has and no measure of ours counts, kept as read: children in ETE at all, the columns at release from custody, the
/// totals beside any row but that of all children, and the end beside that one, which its total tells already.
/// What our measures count and the return does not tell: unsuitable ETE, since total less suitable holds children without any ETE and
/// of whom nothing is recorded (T2-8, T3-2); sex, ethnicity and age; and for school age at the end, anything at the start.
/// </remarks>
public static class ReturnLayout
{
    public static IReadOnlyList<ReturnTable> Tables { get; } =
        [.. CodeTable.Rows("kpi-return-tables").Select(table => new ReturnTable(table[0], table[1], Rows(table[0]), Columns(table[0])))];

    private static List<ReturnRow> Rows(string kpi) =>
    [
        .. CodeTable.Rows("kpi-return-rows").Where(row => row[0] == kpi).Select(row => new ReturnRow
        {
            Key = row[1],
            Group = row[2],
            Text = row[3],
            Also = Several(row[4], '|'),
            Measure = row[5],
            Of = row[6],
            Part = row[7],
            Change = row[8],
            AtEnd = Moment(row[9]),
            Provisions = Several(row[10], ' '),
            Apart = row[11],
        }),
    ];

    private static List<ReturnColumn> Columns(string kpi) =>
    [
        .. CodeTable.Rows("kpi-return-columns").Where(column => column[0] == kpi).Select(column => new ReturnColumn(
            column[1], Several(column[2], '|'), OrderType.Of(column[3]), column[4].Length == 0 ? null : column[4] == "school_age", Moment(column[5]))),
    ];

    private static ReturnMoment Moment(string name) => Enum.Parse<ReturnMoment>(name, ignoreCase: true);

    private static string[] Several(string text, char between) => text.Split(between, StringSplitOptions.RemoveEmptyEntries);
}
