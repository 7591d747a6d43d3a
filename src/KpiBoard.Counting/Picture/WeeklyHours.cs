using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Picture;

/// <summary>Hours offered and attended a week at the end: full time is 25 at school age and 16 above it.</summary>
/// <remarks>Source: KPI 2c and 2e; the bands of <c>kpi2_hrs_attended_..._end</c>. Hours are summed over the placements in force, blanks as 0.</remarks>
public static class WeeklyHours
{
    private static readonly (string Key, string Title)[] Bands = [("1_15", "1 to 15 hours"), ("16_24", "16 to 24 hours"), ("25", "25 hours or more")];

    /// <summary>Of children of school age who attend full-time hours; and of those above it.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [FullTime("school_age", "of school age", 25), FullTime("above_school_age", "above school age", 16)];

    public static Topic OfferedAtSchoolAge { get; } = Of(offered: true, "school_age", "of school age", null);

    public static Topic AttendedAtSchoolAge { get; } = Of(offered: false, "school_age", "of school age", Measures[0]);

    public static Topic OfferedAboveSchoolAge { get; } = Of(offered: true, "above_school_age", "above school age", null);

    public static Topic AttendedAboveSchoolAge { get; } = Of(offered: false, "above_school_age", "above school age", Measures[1]);

    private static Topic Of(bool offered, string age, string whom, Measure? headline) => Topic.OfChildren(
        $"hours_{(offered ? "offered" : "attended")}_{age}",
        offered ? "Offered" : "Attended",
        $"Children {whom} by hours {(offered ? "offered" : "attended")} a week at the end, of all children {whom}",
        child => BySchoolAge.Split.Holds(child, age),
        headline,
        [
            TopicGroup.Children("none", "No hours", child => child.AtEnd.IsRecorded && Hours(child, offered) == 0),
            .. Bands.Select(band => new TopicGroup(band.Key, band.Title, child => In(band.Key, child, offered))),
            TopicGroup.Of("not_recorded", "Not recorded", "ete_not_recorded_end"),
        ]);

    private static int Hours(ChildQuarter child, bool offered) => offered ? child.AtEnd.HoursOffered : child.AtEnd.HoursAttended;

    // The measure of a band has children by hours attended beside children by hours offered.
    private static long In(string band, ChildQuarter child, bool offered)
    {
        var both = RuleBook.Standard[$"kpi2_hrs_attended_{band}_end"].Adds(child);
        return offered ? both.Denominator : both.Numerator;
    }

    private static Measure FullTime(string age, string whom, int hours)
    {
        var all = RuleBook.Standard["attends_full_time_hours_end"];
        return all with
        {
            Id = $"attends_full_time_hours_{age}_end",
            Title = $"Attending full-time hours ({hours} or more a week)",
            Counts = $"Children {whom} who attend {hours} hours or more a week at the end, of all children {whom}",
            Adds = child => BySchoolAge.Split.Holds(child, age) ? all.Adds(child) : default,
        };
    }
}
