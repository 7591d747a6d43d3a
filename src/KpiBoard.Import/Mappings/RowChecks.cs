using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Mappings;

/// <summary>What a row of each file is asked by itself.</summary>
internal static class RowChecks
{
    public static Action<RowReader, RowKey> Of(FileKind kind) => kind.Name switch
    {
        "children" => (row, key) => ChildRows.Read(row, key, out _),
        "orders" => (row, key) => OrderRows.Read(row, out _, out _),
        "ete" => (row, _) => PlacementRows.Read(row),
        "sendaln" => (row, _) => LearningNeedRows.Read(row),
        "attainment" => (row, _) => AttainmentRows.Read(row),
        "investigations" => (row, _) => InvestigationRows.Read(row),
        "care_status" => (row, _) => CareSpellRows.Read(row),
        "exclusions" => (row, _) => ExclusionRows.Read(row),
        "part_time_timetables" => (row, _) => PartTimeTimetableRows.Read(row),
        "attendance" => (row, _) => AttendancePeriodRows.Read(row),
        _ => (_, _) => { },
    };
}
