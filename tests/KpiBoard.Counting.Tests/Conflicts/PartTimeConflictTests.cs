using KpiBoard.Counting.Conflicts;

namespace KpiBoard.Counting.Tests.Conflicts;

// The ordinary placement is 25 hours since September 2023; the timetable 10 hours since 20 May 2024; the order ends on 14 June 2024.
public sealed class PartTimeConflictTests
{
    private static readonly ChildBuilder Both = A.Child.With(A.Placement).With(A.Timetable);

    [Fact]
    public void Full_time_in_the_case_record_and_a_part_time_timetable_in_the_return_disagree()
    {
        var conflict = Assert.Single(Both.Conflicts());

        Assert.Equal((ConflictKind.PartTimeTimetable, On("2024-05-20"), null), (conflict.Kind, conflict.From, conflict.Until));
        Assert.Equal("MAINSTREAM_SCHOOL, 25 hours offered, 2023-09-01 on | part-time timetable, 10 hours, 2024-05-20 on", Both.Says());
    }

    [Theory]
    [InlineData("MAINSTREAM_SCHOOL", 25, true)]
    [InlineData("MAINSTREAM_SCHOOL", 24, false)]
    [InlineData("MAINSTREAM_SCHOOL", null, false)]
    [InlineData("SCHOOL_FULL_TIME", null, true)]
    [InlineData("ALTERNATIVE_PROVISION_PRU_FULL_TIME", 12, true)]
    [InlineData("ALTERNATIVE_PROVISION_OTHER_FULL_TIME", 12, true)]
    [InlineData("SCHOOL_PART_TIME", 10, false)]
    public void Full_time_is_25_hours_offered_or_a_provision_that_says_so(string provision, int? hours, bool disagree) =>
        Assert.Equal(disagree, Both.With(A.Placement with { Provision = A.Provision(provision), HoursOffered = hours }).Conflicts().Count == 1);

    [Theory]
    [InlineData("2024-05-19", false)]
    [InlineData("2024-05-20", true)]
    public void Placement_that_ended_before_the_timetable_began_does_not_disagree(string end, bool disagree) =>
        Assert.Equal(disagree, Both.With(A.Placement with { EndDate = On(end) }).Conflicts().Count == 1);

    [Fact]
    public void Above_school_age_no_timetable_is_part_time() => Assert.Empty(Both.AboveSchoolAge().With(A.Timetable with { StartDate = On("2024-01-01") }).Conflicts());

    [Fact]
    public void Once_the_case_record_is_right_the_child_is_on_no_timetable()
    {
        Assert.Equal(Counts.Met, Both.Count("part_time_timetable_end"));
        Assert.Equal(Counts.NotMet, Both.AllRuled(forCase: true).Count("part_time_timetable_end"));
        Assert.Equal(Counts.Met, Both.AllRuled(forCase: true).Count("kpi2_offered_full_time_end"));
    }

    [Fact]
    public void Once_the_return_is_right_the_hours_offered_are_those_of_the_timetable_while_it_lasts()
    {
        var ruled = Both.AllRuled(forCase: false).InQuarter();

        Assert.Equal((25, 25), (ruled.AtStart.HoursOffered, ruled.AtStart.HoursAttended));
        Assert.Equal((10, 10), (ruled.AtEnd.HoursOffered, ruled.AtEnd.HoursAttended));
        Assert.True(ruled.AtEnd.IsSuitable);
        Assert.Single(ruled.PartTimeTimetables);
    }

    [Fact]
    public void After_a_timetable_that_ended_the_placement_is_full_time_again()
    {
        var ruled = Both.With(A.Timetable with { StartDate = On("2024-01-20"), EndDate = On("2024-03-01") }).AllRuled(forCase: false);

        Assert.Equal(["2023-09-01 2024-01-19 25", "2024-01-20 2024-03-01 10", "2024-03-02  25"], Parts(ruled));
    }

    [Fact]
    public void Two_timetables_cut_one_placement_twice()
    {
        var ruled = Both.With(A.Timetable with { StartDate = On("2024-01-20"), EndDate = On("2024-03-01") }, A.Timetable).AllRuled(forCase: false);

        Assert.Equal(["2023-09-01 2024-01-19 25", "2024-01-20 2024-03-01 10", "2024-03-02 2024-05-19 25", "2024-05-20  10"], Parts(ruled));
    }

    [Fact]
    public void Hours_that_the_timetable_does_not_give_are_not_known() =>
        Assert.Null(Both.With(A.Timetable with { HoursPerWeek = null }).AllRuled(forCase: false).InQuarter().AtEnd.Placements[0].HoursOffered);

    [Fact]
    public void Attended_hours_below_those_of_the_timetable_stay() =>
        Assert.Equal(4, Both.With(A.Placement with { HoursAttended = 4 }).AllRuled(forCase: false).InQuarter().AtEnd.HoursAttended);

    private static IEnumerable<string> Parts(ChildBuilder child) =>
        child.Record.Placements.Select(part => $"{part.StartDate:yyyy-MM-dd} {part.EndDate:yyyy-MM-dd} {part.HoursOffered}");
}
