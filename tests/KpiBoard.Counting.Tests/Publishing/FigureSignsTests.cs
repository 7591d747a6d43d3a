using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

public sealed class FigureSignsTests
{
    [Theory]
    [InlineData(3, 10, "")]
    [InlineData(0, 10, "")]
    [InlineData(0, 0, "[z]")]
    [InlineData(1, 1000, "[low]")]
    [InlineData(null, null, "[c]")]
    public void Sign_says_why_there_is_no_number(int? numerator, int? denominator, string sign) =>
        Assert.Equal(sign, FigureSigns.Shorthand(FigureSigns.OfShare(new PublishedFigure("m", "all", "all", numerator, denominator), 0)));

    [Fact]
    public void Figure_that_is_not_published_is_not_available() => Assert.Equal("[x]", FigureSigns.Shorthand(FigureSigns.OfShare(null, 0)));
}
