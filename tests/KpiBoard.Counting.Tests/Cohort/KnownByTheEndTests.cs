using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Tests.Cohort;

/// <summary>What a child-quarter holds: facts in force, or that had happened, by the end of an order of 15 January to 14 June 2024.</summary>
public sealed class KnownByTheEndTests
{
    [Theory]
    [InlineData("2023-09-01", "2024-06-13", false)]
    [InlineData("2023-09-01", "2024-06-14", true)]
    [InlineData("2023-09-01", null, true)]
    [InlineData("2024-06-14", null, true)]
    [InlineData("2024-06-15", null, false)]
    public void Learning_need_and_timetable_are_held_when_in_force_at_the_end(string from, string? to, bool held)
    {
        var child = A.Child
            .With(A.LearningNeed with { StartDate = On(from), EndDate = OnOrOpen(to) })
            .With(A.Timetable with { StartDate = On(from), EndDate = OnOrOpen(to) })
            .InQuarter();

        Assert.Equal(held, child.LearningNeeds.Count == 1);
        Assert.Equal(held, child.PartTimeTimetables.Count == 1);
    }

    [Fact]
    public void Planned_end_of_a_timetable_ends_nothing() =>
        Assert.Single(A.Child.With(A.Timetable with { PlannedEndDate = On("2024-06-01") }).InQuarter().PartTimeTimetables);

    [Theory]
    [InlineData("2015-01-01", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Exclusion_is_held_when_it_started_by_the_end(string day, bool held) =>
        Assert.Equal(held, A.Child.With(A.PermanentExclusion with { StartDate = On(day) }).InQuarter().Exclusions.Count == 1);

    [Theory]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Attainment_is_held_when_achieved_by_the_end(string day, bool held) =>
        Assert.Equal(held, A.Child.With(An.Attainment with { AchievedDate = On(day) }).InQuarter().Attainments.Count == 1);

    [Theory]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Attendance_period_is_held_when_it_ended_in_the_last_year(string periodEnd, bool held)
    {
        var period = A.Period with { PeriodStart = On("2023-01-01"), PeriodEnd = On(periodEnd) };

        Assert.Equal(held, A.Child.With(period).InQuarter().AttendancePeriods.Count == 1);
    }

    [Theory]
    [InlineData("2023-01-01", "2024-01-14", false)]
    [InlineData("2023-01-01", "2024-01-15", true)]
    [InlineData("2024-02-01", "2024-02-02", true)]
    [InlineData("2024-06-14", null, true)]
    [InlineData("2024-06-15", null, false)]
    public void Investigation_and_care_are_held_when_they_overlap_the_order(string from, string? to, bool held)
    {
        var child = OverlappingWith(A.Child, from, to);

        Assert.Equal(held, child.Investigations.Count == 1);
        Assert.Equal(held, child.CareSpells.Count == 1);
    }

    [Theory]
    [InlineData("2024-01-14", false)]
    [InlineData("2024-01-15", true)]
    public void Overlap_with_a_licence_is_reckoned_from_the_outcome_date(string to, bool held)
    {
        var child = OverlappingWith(A.Child.With(An.DtoLicence), "2023-01-01", to);

        Assert.Equal(held, child.Investigations.Count == 1);
        Assert.Equal(held, child.CareSpells.Count == 1);
    }

    [Fact]
    public void Overlap_with_custody_is_reckoned_from_the_day_it_began_not_the_day_before() =>
        Assert.Empty(OverlappingWith(A.Child.With(An.CustodialSentence), "2023-01-01", "2024-01-14").Investigations);

    [Fact]
    public void Last_year_is_that_up_to_the_end()
    {
        Assert.Equal(new LastYear(On("2024-06-14")), A.Child.InQuarter().LastYear);
        Assert.Equal(new LastYear(On("2024-03-01")), A.Child.OnCaseload("2024-03-01")!.LastYear);
    }

    private static ChildQuarter OverlappingWith(ChildBuilder child, string from, string? to) => child
        .With(An.Investigation with { StartDate = On(from), EndDate = OnOrOpen(to) })
        .With(A.CareSpell with { StartDate = On(from), EndDate = OnOrOpen(to) })
        .InQuarter();
}
