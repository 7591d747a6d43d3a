using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

public sealed class TopicReadingTests
{
    private static readonly ChildQuarter Kept = A.Child.With(A.Placement).InQuarter();
    private static readonly ChildQuarter Gained = A.Child.With(A.Placement with { StartDate = On("2024-02-01") }).InQuarter();
    private static readonly ChildQuarter Without = A.Child.InQuarter();

    [Fact]
    public void Share_is_tested_against_the_one_before()
    {
        var reading = TopicReading.Of(RuleBook.Standard["kpi2_total_suitable_end"], [Kept, Kept, Without], [Kept, Without]);

        Assert.Equal((new Ratio(2, 3), new Ratio(1, 2)), (reading.Now, reading.Before));
        Assert.Equal(TwoShares.Test(new(2, 3), new(1, 2)), reading.Test);
    }

    [Fact]
    public void Change_is_tested_by_those_who_gained_and_those_who_lost()
    {
        var reading = TopicReading.Of(RuleBook.Standard["kpi2_suitable_change"], [Gained, Gained, Kept, Without], null);

        Assert.Equal((2, 0), (reading.Gained, reading.Lost));
        Assert.Equal(McNemar.Test(2, 0), reading.Test);
    }

    [Fact]
    public void Ratio_of_sums_is_tested_by_how_children_differ()
    {
        var (most, half) = (A.Child.With(A.Period with { SessionsAttended = 90 }).InQuarter(), A.Child.With(A.Period with { SessionsAttended = 50 }).InQuarter());
        var reading = TopicReading.Of(RuleBook.Standard["attendance_sessions"], [most, half], [half, half]);

        Assert.Equal(TestUsed.Linearised, reading.Test.Value.Used);
    }

    [Fact]
    public void With_nothing_before_it_there_is_no_test() =>
        Assert.False(TopicReading.Of(RuleBook.Standard["kpi2_total_suitable_end"], [Kept], null).Test.IsThere);
}
