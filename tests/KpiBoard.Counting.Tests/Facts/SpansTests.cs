using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Facts;

public sealed class SpansTests
{
    [Theory]
    [InlineData("2024-03-01", "2024-03-09", false)]
    [InlineData("2024-03-01", "2024-03-10", true)]
    [InlineData("2024-03-12", "2024-03-13", true)]
    [InlineData("2024-03-01", "2024-04-30", true)]
    [InlineData("2024-03-20", "2024-04-30", true)]
    [InlineData("2024-03-21", "2024-04-30", false)]
    [InlineData("2024-03-01", null, true)]
    [InlineData("2024-03-20", null, true)]
    [InlineData("2024-03-21", null, false)]
    public void Span_overlaps_days_when_it_starts_by_the_last_and_has_not_ended_before_the_first(string from, string? to, bool overlaps) =>
        Assert.Equal(overlaps, new Investigation(On(from), OnOrOpen(to)).Overlaps(On("2024-03-10"), On("2024-03-20")));

    [Theory]
    [InlineData("2024-03-09", false)]
    [InlineData("2024-03-10", true)]
    [InlineData("2024-03-20", true)]
    [InlineData("2024-03-21", false)]
    public void Span_is_in_force_on_its_first_and_its_last_day(string moment, bool inForce) =>
        Assert.Equal(inForce, new Investigation(On("2024-03-10"), On("2024-03-20")).IsInForce(On(moment)));

    [Fact]
    public void Open_span_stays_in_force() =>
        Assert.True(new Investigation(On("2024-03-10"), null).IsInForce(On("2099-12-31")));
}
