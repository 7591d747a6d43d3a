using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class MultipleTests
{
    [Theory]
    [InlineData(3, "3 times as high")]
    [InlineData(3.1, "over 3 times as high")]
    [InlineData(3.25, "at least 3 times as high")]
    [InlineData(3.49, "at least 3 times as high")]
    [InlineData(3.5, "almost 4 times as high")]
    [InlineData(9.9, "almost 10 times as high")]
    [InlineData(10, "10 times as high")]
    [InlineData(14, "over 10 times as high")]
    [InlineData(66.7, "over 60 times as high")]
    [InlineData(1300, "1,300 times as high")]
    [InlineData(1.5, "almost 2 times as high")]
    [InlineData(1.49, "less than one and a half times as high")]
    [InlineData(0.4, "less than 1 times as high")]
    public void Multiple_is_never_said_to_be_more_than_it_is(double times, string words) => Assert.Equal(words, new Multiple((decimal)times).Words);

    [Theory]
    [InlineData(3, "over 3 times as high")]
    [InlineData(40, "over 40 times as high")]
    public void Multiple_of_a_share_above_a_bound_is_over_it(double times, string words) =>
        Assert.Equal(words, new Multiple((decimal)times, IsLeast: true).Words);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    public void Nothing_is_a_multiple_of_nothing(int percent, int general) => Assert.Null(Multiple.Of(percent, general));
}
