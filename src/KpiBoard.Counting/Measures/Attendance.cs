using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Measures;

/// <summary>Sessions (half days) attended in the periods that ended in the last year, and the children who missed many.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4; DfE: persistent absence is 10%, severe absence 50% of a pupil's own sessions, or more.</remarks>
public static class Attendance
{
    private const string Source = "2022 joint inspection, recommendation 4; DfE absence definitions";

    public static IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.RatioOfSums(
            "attendance_sessions",
            "Attendance",
            "Sessions attended in the last year, of sessions possible, of children covered by attendance",
            Polarity.HigherIsBetter, "2022 joint inspection, recommendation 4",
            Attended,
            Possible,
            IsCovered),
        Measure.Share(
            "persistently_absent",
            "Persistently absent",
            "Children who missed 10% or more of their own sessions in the last year, of children with possible sessions",
            Polarity.LowerIsBetter, Source,
            child => Missed(child) * 10 >= Possible(child),
            HasSessions),
        Measure.Share(
            "severely_absent",
            "Severely absent",
            "Children who missed 50% or more of their own sessions in the last year, of children with possible sessions",
            Polarity.LowerIsBetter, Source,
            child => Missed(child) * 2 >= Possible(child),
            HasSessions),
    ];

    internal static bool IsCovered(ChildQuarter child) => child.Covers(Sources.Attendance);

    private static bool HasSessions(ChildQuarter child) => IsCovered(child) && Possible(child) > 0;

    private static long Possible(ChildQuarter child) => child.AttendancePeriods.Sum(period => (long)period.SessionsPossible);

    private static long Attended(ChildQuarter child) => child.AttendancePeriods.Sum(period => (long)period.SessionsAttended);

    private static long Missed(ChildQuarter child) => Possible(child) - Attended(child);
}
