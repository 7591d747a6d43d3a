using KpiBoard.Import.Reading;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>What the rows of an input say, whichever file they are of.</summary>
internal static class Facts
{
    /// <summary>Every row that has no error of its own: its file, its line, and what it says.</summary>
    public static IEnumerable<(FileKind Kind, int Line, object Said)> OfRows(InputReading reading) =>
        reading.ServiceCodes.Select(reading.RowsOf).SelectMany(OfRows);

    /// <summary>How many facts of the file were placed with a child.</summary>
    public static int Placed(InputReading reading, FileKind kind)
    {
        var children = reading.Services().SelectMany(service => service.Children);
        return kind.Name switch
        {
            "children" => children.Count(),
            "orders" => children.Sum(child => child.Orders.Count),
            "ete" => children.Sum(child => child.Placements.Count),
            "sendaln" => children.Sum(child => child.LearningNeeds.Count),
            "attainment" => children.Sum(child => child.Attainments.Count),
            "investigations" => children.Sum(child => child.Investigations.Count),
            "care_status" => children.Sum(child => child.CareSpells.Count),
            "exclusions" => children.Sum(child => child.Exclusions.Count),
            "part_time_timetables" => children.Sum(child => child.PartTimeTimetables.Count),
            _ => children.Sum(child => child.AttendancePeriods.Count),
        };
    }

    private static IEnumerable<(FileKind Kind, int Line, object Said)> OfRows(ServiceRows rows) =>
    [
        .. Of(FileKind.Children, rows.Children),
        .. Of(FileKind.Orders, rows.Orders),
        .. Of(FileKind.Ete, rows.Placements),
        .. Of(FileKind.SendAln, rows.LearningNeeds),
        .. Of(FileKind.Attainment, rows.Attainments),
        .. Of(FileKind.Investigations, rows.Investigations),
        .. Of(FileKind.CareStatus, rows.CareSpells),
        .. Of(FileKind.Exclusions, rows.Exclusions),
        .. Of(FileKind.PartTimeTimetables, rows.PartTimeTimetables),
        .. Of(FileKind.Attendance, rows.AttendancePeriods),
    ];

    private static IEnumerable<(FileKind Kind, int Line, object Said)> Of<T>(FileKind kind, List<FactRow<T>> rows) =>
        rows.Select(row => (kind, row.Line, (object)(row.Key, row.Fact)));
}
