using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Measures;

/// <summary>KPI 2c and 2e: hours offered and attended a week.</summary>
/// <remarks>Source: YJB KPI views, version 8; counting rules section 4. Hours are summed over the placements in force.</remarks>
public static class HoursOfEte
{
    private const string Source = "YJB KPI 2, version 8";

    private static readonly (string Key, string Words, int Least, int Most)[] Bands =
    [
        ("1_15", "1 to 15", 1, 15),
        ("16_24", "16 to 24", 16, 24),
        ("25", "25 or more", 25, int.MaxValue),
    ];

    /// <summary>2c: offered full time and part time.</summary>
    public static IReadOnlyList<Measure> Offered(Thresholds thresholds) =>
    [
        .. AtMoment.Both.SelectMany(moment => new[]
        {
            Measure.Share(
                $"kpi2_offered_full_time_{moment.Key}",
                $"Offered full-time ETE {moment.Words}",
                $"Children offered full-time hours {moment.Words}, of all children",
                Polarity.HigherIsBetter, Source,
                child => IsFullTime(moment.Of(child), thresholds),
                Measure.Everyone),
            Measure.Share(
                $"kpi2_offered_part_time_{moment.Key}",
                $"Offered part-time ETE {moment.Words}",
                $"Children offered fewer hours than full time, and at least 1, {moment.Words}, of all children",
                Polarity.NoJudgement, Source,
                child => IsPartTime(moment.Of(child), thresholds),
                Measure.Everyone),
        }),
    ];

    /// <summary>2e: children by hours attended beside children by hours offered.</summary>
    // The two bands hold different children, so no percentage is made of them (K2-7).
    public static IReadOnlyList<Measure> Attended { get; } =
    [
        .. from band in Bands
           from moment in AtMoment.Both
           select new Measure(
               $"kpi2_hrs_attended_{band.Key}_{moment.Key}",
               $"Attended {band.Words} hours a week {moment.Words}",
               $"Children who attended {band.Words} hours a week {moment.Words}, beside children offered {band.Words} hours",
               MeasureKind.CountsBeside,
               Polarity.NoJudgement,
               Source,
               child => new(
                   IsIn(moment.Of(child).HoursAttended, band.Least, band.Most),
                   IsIn(moment.Of(child).HoursOffered, band.Least, band.Most))),
    ];

    private static bool IsFullTime(EteAtMoment ete, Thresholds thresholds) =>
        ete.HoursOffered >= thresholds.FullTimeHours(ete.SchoolAge);

    // The YJB accepts 0 hours at the start (K2-3); here 1 hour or more at both moments.
    private static bool IsPartTime(EteAtMoment ete, Thresholds thresholds) =>
        ete.HoursOffered >= 1 && !IsFullTime(ete, thresholds);

    private static int IsIn(int hours, int least, int most) => hours >= least && hours <= most ? 1 : 0;
}
