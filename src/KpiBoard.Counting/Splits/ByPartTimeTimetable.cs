using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Splits;

/// <summary>On a part-time timetable at the end. Above school age there is nothing to know: no.</summary>
public static class ByPartTimeTimetable
{
    public static Split Split { get; } = Split.Of(
        "part_time_timetable",
        "Part-time timetable",
        child => Known.Of(
            !child.AtEnd.SchoolAge || child.Covers(Sources.PartTimeTimetables), ReducedTimetables.IsOnOne(child)));
}
