using KpiBoard.Counting.Quality;

namespace KpiBoard.Counting.Tests.Quality;

/// <summary>Of the quarter from January to March 2024 unless a test says otherwise; days parted by blanks.</summary>
public sealed class TimelinessTests
{
    private static readonly Period Winter = Period.Of(new Quarter(2023, 4));

    [Theory]
    [InlineData("2024-01-10 2024-04-20", 20)]
    [InlineData("2024-01-10 2024-04-20 2024-07-20", 20)]
    [InlineData("2024-01-10 2024-04-01", 1)]
    [InlineData("2024-04-20", 20)]
    public void The_first_file_that_came_after_the_quarter_tells_its_days(string arrivals, int expected) =>
        Assert.Equal(expected, Timeliness.DaysOf(Winter, On("2024-12-31"), Days(arrivals)));

    [Fact]
    public void While_none_has_come_since_the_end_the_days_run_on() =>
        Assert.Equal(60, Timeliness.DaysOf(Winter, On("2024-05-30"), Days("2024-01-10 2024-03-31")));

    [Fact]
    public void A_quarter_that_was_over_long_before_the_first_file_ever_came_is_not_known() =>
        Assert.Null(Timeliness.DaysOf(Winter, On("2024-12-31"), Days("2024-08-01")));

    [Fact]
    public void Without_a_file_nothing_is_known() => Assert.Null(Timeliness.DaysOf(Winter, On("2024-12-31"), []));

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2024-03-20")]
    public void Of_a_quarter_that_still_runs_and_of_a_caseload_the_age_of_the_file_counts(string asOf)
    {
        var expected = On(asOf).DayNumber - On("2024-03-10").DayNumber;

        Assert.Equal(expected, Timeliness.DaysOf(Winter, On(asOf), Days("2024-01-10 2024-03-10")));
        Assert.Equal(expected, Timeliness.DaysOf(Period.Of(On(asOf)), On(asOf), Days("2024-01-10 2024-03-10")));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(31, 100)]
    [InlineData(32, 99)]
    [InlineData(76, 50)]
    [InlineData(121, 0)]
    [InlineData(4000, 0)]
    public void A_month_is_in_time_and_then_each_day_takes_the_same_off_until_nothing_is_left(int days, int mark) =>
        Assert.Equal(mark, new QualityPart(QualityKind.InTime, default, Timeliness.MarkOf(days)).Mark);

    private static List<DateOnly> Days(string days) => [.. days.Split(' ').Select(On)];
}
