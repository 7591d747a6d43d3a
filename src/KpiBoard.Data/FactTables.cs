using KpiBoard.Data.Tables;
using KpiBoard.Import;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data;

/// <summary>The tables of the eleven files.</summary>
internal static class FactTables
{
    public static IReadOnlyList<FactTable> Of(BoardContext context) =>
    [
        new FactTable<ChildRow>(context, FileKind.Children, Children, Load),
        Of(context, FileKind.Orders, rows => rows.Orders, OrderRow.Of, row => row.ToFact()),
        Of(context, FileKind.Ete, rows => rows.Placements, PlacementRow.Of, row => row.ToFact()),
        Of(context, FileKind.SendAln, rows => rows.LearningNeeds, LearningNeedRow.Of, row => row.ToFact()),
        Of(context, FileKind.Attainment, rows => rows.Attainments, AttainmentRow.Of, row => row.ToFact()),
        Of(context, FileKind.Investigations, rows => rows.Investigations, InvestigationRow.Of, row => row.ToFact()),
        Of(context, FileKind.CareStatus, rows => rows.CareSpells, CareSpellRow.Of, row => row.ToFact()),
        Of(context, FileKind.Exclusions, rows => rows.Exclusions, ExclusionRow.Of, row => row.ToFact()),
        Of(context, FileKind.PartTimeTimetables, rows => rows.PartTimeTimetables, PartTimeTimetableRow.Of, row => row.ToFact()),
        Of(context, FileKind.Attendance, rows => rows.AttendancePeriods, AttendancePeriodRow.Of, row => row.ToFact()),
        Of(context, FileKind.EhcPlans, rows => rows.EhcPlans, EhcPlanRow.Of, row => row.ToFact()),
    ];

    private static FactTable<TRow> Of<TRow, TFact>(
        BoardContext context,
        FileKind kind,
        Func<ServiceRows, List<FactRow<TFact>>> listOf,
        Func<Guid, FactRow<TFact>, TRow> toRow,
        Func<TRow, FactRow<TFact>> toFact)
        where TRow : RowOfFile =>
        new(context, kind, (version, rows) => listOf(rows).Select(row => toRow(version, row)), (rows, row) => listOf(rows).Add(toFact(row)));

    private static IEnumerable<ChildRow> Children(Guid version, ServiceRows rows) => rows.Children
        .Select(row => ChildRow.Of(version, row))
        .Concat(rows.ChildrenInError.Select(row => ChildRow.Of(version, row.Line, row.Key)));

    private static void Load(ServiceRows rows, ChildRow row)
    {
        if (row.InError)
        {
            rows.ChildrenInError.Add((row.Line, row.Key));
        }
        else
        {
            rows.Children.Add(row.ToFact());
        }
    }
}
