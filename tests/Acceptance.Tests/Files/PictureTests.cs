namespace KpiBoard.Acceptance.Tests.Files;

/// <summary>The picture of the invented extract adds up to the figures of the measures, which an independent program worked.</summary>
public class PictureTests
{
    private static readonly (string Topic, string Groups, string Measure)[] Sums =
    [
        ("ete_change", "kept gained", "kpi2_total_suitable_end"),
        ("ete_change", "kept lost", "kpi2_total_suitable_start"),
        ("ete_end", "unsuitable unknown", "kpi2_total_unsuitable_end"),
        ("ete_end", "not_recorded", "ete_not_recorded_end"),
        ("timetable_weeks", "6_12 12_24 over_24", "part_time_timetable_over_six_weeks"),
        ("timetable_review", "overdue_reviewed overdue_never", "part_time_timetable_review_overdue"),
        ("absence", "10_to_49 50_or_more", "persistently_absent"),
        ("absence", "50_or_more", "severely_absent"),
        ("plan_review_due", "due_60_days due_later", "statutory_plan_reviewed_in_year"),
        ("plan_review_done", "reviewed made", "statutory_plan_reviewed_in_year"),
        ("needs_and_plans", "statutory_plan", "statutory_plan_end"),
        ("needs_and_plans", "statutory_plan other_plan without_plan", "kpi3_identified_sendaln"),
        ("routes_after_16", "neet", "neet_above_school_age_end"),
    ];

    [Theory]
    [InlineData("--as-of 2026-03-31")]
    [InlineData("--caseload 2024-08-20")]
    public void Groups_add_up_to_the_measures_of_the_same_children(string options)
    {
        var picture = Rows("picture", options).ToLookup(row => (row[0], row[1], row[2], row[3]), row => (long.Parse(row[4]), long.Parse(row[5])));
        var measures = Rows("measures", options).ToDictionary(row => (row[0], row[1], row[2]), row => (long.Parse(row[5]), long.Parse(row[6])));
        var periods = measures.Keys.Select(key => (Service: key.Item1, Period: key.Item2)).Distinct().ToList();

        Assert.NotEmpty(periods);
        Assert.All(
            from period in periods from sum in Sums select (period, sum),
            both =>
            {
                var groups = both.sum.Groups.Split(' ').Select(group => picture[(both.period.Service, both.period.Period, both.sum.Topic, group)].Single()).ToList();
                Assert.Equal(measures[(both.period.Service, both.period.Period, both.sum.Measure)], (groups.Sum(group => group.Item1), groups[0].Item2));
            });
    }

    [Fact]
    public void One_quarter_is_printed_as_it_is_among_all()
    {
        var all = Rows("picture", "--as-of 2026-03-31").Where(row => row[1] == "2025Q3").Select(row => string.Join(',', row)).ToList();

        Assert.NotEmpty(all);
        Assert.Equal(all, Rows("picture", "--as-of 2026-03-31 --quarter 2025Q3").Select(row => string.Join(',', row)));
    }

    [Theory]
    [InlineData("--quarter 2025-3", "\"2025-3\" is not a quarter. Write it as 2026Q1, which is April to June 2026.")]
    [InlineData("--quarter 2025Q3 --caseload 2024-08-20", "Give --quarter or --caseload, not both.")]
    public void Wrong_usage_is_said(string options, string sentence)
    {
        var run = Command.Run(["picture", "--input", Example.Path("extract-a"), .. options.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
    }

    private static List<string[]> Rows(string command, string options)
    {
        var run = Command.Run([command, "--input", Example.Path("extract-a"), .. options.Split(' ')]);
        Assert.Equal(0, run.ExitCode);
        return [.. run.Output.Skip(1).Select(line => line.Split(','))];
    }
}
