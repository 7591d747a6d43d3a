using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Conflicts;

public sealed class ConflictBookTests
{
    private static readonly ChildBuilder Both = A.Child.With(A.Placement).With(A.Timetable);

    [Fact]
    public void Until_a_person_rules_both_sides_count_as_they_stand()
    {
        Assert.Equal(Counts.Met, Both.Count("part_time_timetable_end"));
        Assert.Equal(Counts.Met, Both.Count("kpi2_offered_full_time_end"));
    }

    [Fact]
    public void Ruling_holds_as_long_as_both_sides_say_the_same()
    {
        var ruling = Both.Conflicts()[0].For(isForCase: true);

        Assert.Empty(Both.Under(ruling).Record.PartTimeTimetables);
        // Who reviewed it, or whether the placement suits, is not what they disagree on.
        Assert.Empty(Both.With(A.Timetable with { LastReviewDate = On("2024-06-01") }).With(A.Placement with { Suitability = Suitability.Unknown }).Under(ruling).Record.PartTimeTimetables);
    }

    [Fact]
    public void Ruling_holds_no_longer_once_either_side_says_something_else()
    {
        var ruling = Both.Conflicts()[0].For(isForCase: true);

        Assert.Single(Both.With(A.Timetable with { HoursPerWeek = 12 }).Under(ruling).Record.PartTimeTimetables);
        Assert.Single(Both.With(A.Placement with { HoursOffered = 26 }).Under(ruling).Record.PartTimeTimetables);
        Assert.Single(Both.With(A.Placement with { EndDate = On("2024-06-30") }).Under(ruling).Record.PartTimeTimetables);
    }

    [Fact]
    public void Ruling_of_another_child_is_not_this_ones()
    {
        var ruling = Both.Conflicts()[0].For(isForCase: true);

        Assert.Single(Both.Called("C-2").Under(ruling).Record.PartTimeTimetables);
    }

    [Fact]
    public void Conflict_is_open_until_it_is_ruled_on()
    {
        Assert.Single(Both.Open("2024-06-30"));
        Assert.Empty(Both.Open("2024-06-30", Both.Conflicts()[0].For(isForCase: false)));
    }

    [Fact]
    public void Conflict_whose_one_side_another_ruling_took_away_is_open_no_longer()
    {
        var twice = Both.With(A.Placement, A.Placement with { Provision = A.Provision("COLLEGE") });
        Assert.Equal(2, twice.Open("2024-06-30").Count);

        Assert.Empty(twice.Open("2024-06-30", twice.Conflicts()[0].For(isForCase: true)));
        Assert.Single(twice.Open("2024-06-30", twice.Conflicts()[0].For(isForCase: false)));
    }

    [Theory]
    [InlineData("2024-02-01", "2024-02-10", "2025-02-10", true)]
    [InlineData("2024-02-01", "2024-02-10", "2025-02-11", false)]
    [InlineData("2024-02-01", "2024-02-10", "2024-01-31", false)]
    [InlineData("2024-01-10", "2024-01-20", "2029-01-01", true)]
    [InlineData("2024-06-10", "2024-06-20", "2029-01-01", true)]
    public void Conflict_matters_when_it_touches_the_last_year_or_a_moment_that_is_counted(string from, string until, string asOf, bool open) =>
        Assert.Equal(open, Both.With(A.Timetable with { StartDate = On(from), EndDate = On(until) }).Open(asOf).Count == 1);

    [Theory]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-13", false)]
    public void Child_is_in_conflict_at_the_end_while_both_sides_are_in_force_there(string until, bool isIn)
    {
        var child = Both.With(A.Timetable with { EndDate = On(until) });
        Assert.Equal(isIn, IsInConflictAtEnd(child));
        Assert.False(IsInConflictAtEnd(child.AllRuled(forCase: true)));
    }

    [Fact]
    public void Conflict_of_a_child_who_is_never_counted_moves_nothing_and_is_not_shown() =>
        Assert.Empty(Both.With(An.OrderOf("FINE")).Open("2024-06-30"));

    [Fact]
    public void Rulings_on_both_kinds_of_one_child_are_heeded_together()
    {
        var child = A.Child.With(A.Placement with { SchoolUrn = "100001" }).With(A.Timetable).With(A.PermanentExclusion with { SchoolUrn = "100001", StartDate = On("2024-06-01") });
        var ruled = child.AllRuled(forCase: false).Record.Placements;

        Assert.Equal([(On("2024-05-19"), 25), (On("2024-05-31"), 10)], ruled.Select(part => (part.EndDate!.Value, part.HoursOffered!.Value)));
    }

    private static bool IsInConflictAtEnd(ChildBuilder child)
    {
        var service = Ruled.With(child);
        return ConflictBook.InConflictAtEnd(ConflictBook.Of(service), [.. Cohorts.ByQuarter(service, On("2024-06-30"))]).Count == 1;
    }
}
