using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class AttendanceTests
{
    [Fact]
    public void Sessions_attended_and_possible_are_summed_over_the_periods_of_the_last_year()
    {
        var child = A.Child.With(
            A.Period with { SessionsPossible = 100, SessionsAttended = 60 },
            A.Period with { SessionsPossible = 50, SessionsAttended = 45 },
            A.Period with { SessionsPossible = 190, SessionsAttended = 1, PeriodEnd = On("2023-06-14") });

        Assert.Equal(new Ratio(105, 150), child.Count("attendance_sessions"));
    }

    [Theory]
    [InlineData(100, 91, false, false)]
    [InlineData(100, 90, true, false)]
    [InlineData(100, 51, true, false)]
    [InlineData(100, 50, true, true)]
    [InlineData(100, 0, true, true)]
    [InlineData(100, 100, false, false)]
    [InlineData(9, 8, true, false)]
    [InlineData(11, 10, false, false)]
    [InlineData(3, 2, true, false)]
    [InlineData(3, 1, true, true)]
    public void Tenth_missed_is_persistent_absence_and_half_is_severe(int possible, int attended, bool persistently, bool severely)
    {
        var child = A.Child.With(A.Period with { SessionsPossible = possible, SessionsAttended = attended });

        Assert.Equal(MetWhen(persistently), child.Count("persistently_absent"));
        Assert.Equal(MetWhen(severely), child.Count("severely_absent"));
    }

    [Fact]
    public void Absence_is_judged_over_the_periods_together()
    {
        var child = A.Child.With(
            A.Period with { SessionsPossible = 10, SessionsAttended = 0 },
            A.Period with { SessionsPossible = 100, SessionsAttended = 100 });

        Assert.Equal(NotMet, child.Count("persistently_absent"));
    }

    [Fact]
    public void Child_without_possible_sessions_is_not_asked_for_absence()
    {
        foreach (var child in new[] { A.Child, A.Child.With(A.Period with { SessionsPossible = 0, SessionsAttended = 0 }) })
        {
            Assert.Equal(NotAsked, child.Count("persistently_absent"));
            Assert.Equal(NotAsked, child.Count("severely_absent"));
            Assert.Equal(new Ratio(0, 0), child.Count("attendance_sessions"));
        }
    }

    [Fact]
    public void One_possible_session_is_enough_to_be_asked()
    {
        var child = A.Child.With(A.Period with { SessionsPossible = 1, SessionsAttended = 1 });

        Assert.Equal(NotMet, child.Count("persistently_absent"));
    }

    [Theory]
    [InlineData("attendance_sessions")]
    [InlineData("persistently_absent")]
    [InlineData("severely_absent")]
    public void Child_not_covered_by_attendance_is_not_known(string measure)
    {
        var child = A.Child.With(A.Period with { SessionsAttended = 1 });

        Assert.Equal(NotAsked, child.NotCoveredBy(Sources.Attendance).Count(measure));
        Assert.Equal(NotAsked, child.WithoutUpn().Count(measure));
        Assert.NotEqual(NotAsked, child.CoveredBy(Sources.Attendance).Count(measure));
    }

    [Fact]
    public void Attendance_is_a_ratio_of_sums_and_absence_a_share_of_children()
    {
        Assert.Equal(MeasureKind.RatioOfSums, RuleBook.Standard["attendance_sessions"].Kind);
        Assert.Equal(MeasureKind.Share, RuleBook.Standard["persistently_absent"].Kind);
    }
}
