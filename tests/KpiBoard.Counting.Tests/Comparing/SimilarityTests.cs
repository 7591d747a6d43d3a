using KpiBoard.Counting.Comparing;

namespace KpiBoard.Counting.Tests.Comparing;

public sealed class SimilarityTests
{
    [Theory]
    [InlineData(20, 40, 20, 40, 0)]
    [InlineData(20, 40, 40, 80, 1)]
    [InlineData(20, 40, 10, 20, 1)]
    [InlineData(20, 40, 24, 40, 1)]
    [InlineData(20, 40, 16, 40, 1)]
    public void Twice_the_children_are_as_far_as_ten_points_of_age(long one, long ofOne, long other, long ofOther, double expected) =>
        Assert.Equal(expected, Similarity.Distance(new(one, ofOne), new(other, ofOther)), 9);

    [Fact]
    public void The_ten_nearest_are_suggested_the_nearest_first_and_never_oneself()
    {
        AreaFigure[] figures = [Service("own", 50, 100), .. Enumerable.Range(1, 12).Select(step => Service($"S{step:00}", 50 + step, 100))];
        Assert.Equal(Enumerable.Range(1, 10).Select(step => $"S{step:00}"), Similarity.Of("own", figures).Select(similar => similar.ServiceCode));
    }

    [Fact]
    public void Where_ages_are_hidden_nothing_is_suggested_and_nobody_is_likened()
    {
        AreaFigure[] figures = [Service("own", 50, 100), Service("other", 50, 100) with { SchoolAge = null }];
        Assert.Empty(Similarity.Of("own", figures));
        Assert.Empty(Similarity.Of("other", figures));
        Assert.Empty(Similarity.Of("nobody", figures));
    }

    private static AreaFigure Service(string code, long schoolAge, long of) => AnArea.Figure(code, 1, of) with { SchoolAge = new(schoolAge, of) };
}
