namespace KpiBoard.Acceptance.Tests.Files;

public class OrderOfRowsTests
{
    // Section 6 of the counting rules, from top to bottom.
    private static readonly string[] BoardMeasures =
    [
        "excluded_permanently_ever", "suspended_last_year", "excluded_ever", "suspension_sessions_last_year",
        "part_time_timetable_end", "part_time_timetable_over_six_weeks", "part_time_timetable_review_overdue",
        "attendance_sessions", "persistently_absent", "severely_absent", "hours_attended_of_offered_end",
        "statutory_plan_end", "statutory_plan_reviewed_in_year", "level_2_english_and_maths", "attends_full_time_hours_end",
        "pru_or_ap_school_age_end", "not_in_school_school_age_end", "neet_above_school_age_end",
        "sendaln_suitable_ete_with_plan", "ete_not_recorded_end", "ete_suitability_unknown_end",
    ];

    [Theory]
    [InlineData("--as-of 2026-03-31 --split all")]
    [InlineData("--as-of 2026-03-31 --split ethnicity,provision")]
    [InlineData("--caseload 2024-08-20 --split all")]
    public void Rows_stand_by_service_quarter_all_first_split_value_and_catalogue(string options)
    {
        var rows = Command.Run(["measures", "--input", Example.Path("extract-a"), .. options.Split(' ')]).Output.Skip(1).Select(line => line.Split(',')).ToList();
        var catalogue = rows.TakeWhile(row => row[0] == rows[0][0] && row[1] == rows[0][1] && row[3] == "all").Select(row => row[2]).ToList();

        var sorted = rows
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .ThenBy(row => row[1], StringComparer.Ordinal)
            .ThenBy(row => row[3] != "all")
            .ThenBy(row => row[3], StringComparer.Ordinal)
            .ThenBy(row => row[4], StringComparer.Ordinal)
            .ThenBy(row => catalogue.IndexOf(row[2]))
            .Select(row => string.Join(',', row));
        Assert.Equal(sorted, rows.Select(row => string.Join(',', row)));
    }

    [Fact]
    public void Catalogue_is_the_measures_of_both_kpis_then_the_boards_own()
    {
        var ids = Command.Run("measures", "--input", Example.Path("bad"), "--as-of", "2026-03-31").Output.Skip(1).Select(line => line.Split(',')[2]).ToList();

        Assert.Equal(78, ids.TakeWhile(id => id.StartsWith("kpi2_", StringComparison.Ordinal)).Count());
        Assert.Equal(21, ids.Skip(78).TakeWhile(id => id.StartsWith("kpi3_", StringComparison.Ordinal)).Count());
        Assert.Equal(BoardMeasures, ids.Skip(99).Take(BoardMeasures.Length));
    }
}
