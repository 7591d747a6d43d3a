using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;

namespace KpiBoard.Counting.Tests.Quality;

public sealed class QualityScoreTests
{
    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(3, 3, 100)]
    [InlineData(999, 1000, 99)]
    [InlineData(0, 0, null)]
    public void A_mark_is_the_share_and_100_only_for_all(long met, long of, int? mark) => Assert.Equal(mark, Part(met, of).Mark);

    [Fact]
    public void The_score_is_the_mean_of_the_marks_that_apply() =>
        Assert.Equal(75, QualityScore.Of([Part(1, 2), Part(4, 4), Part(0, 0)])!.Mark);

    [Fact]
    public void What_cannot_be_told_is_not_0() => Assert.Equal(100, QualityScore.Of([Part(0, 0), Part(2, 2)])!.Mark);

    [Fact]
    public void Where_nothing_applies_there_is_no_score()
    {
        Assert.Null(QualityScore.Of([]));
        Assert.Null(QualityScore.Of([Part(0, 0)]));
    }

    [Fact]
    public void The_weakest_part_is_the_one_with_the_lowest_mark() =>
        Assert.Equal(new(1, 4), QualityScore.Of([Part(4, 4), Part(1, 4), Part(2, 4)])!.Weakest.Ratio);

    [Theory]
    [InlineData(100, QualityLevel.Good)]
    [InlineData(90, QualityLevel.Good)]
    [InlineData(89, QualityLevel.SomeGaps)]
    [InlineData(70, QualityLevel.SomeGaps)]
    [InlineData(69, QualityLevel.LargeGaps)]
    public void A_mark_has_a_level_in_words(int mark, QualityLevel expected) => Assert.Equal(expected, Marks.LevelOf(mark));

    private static QualityPart Part(long met, long of) => new(QualityKind.PlacementRecorded, Sources.None, new(met, of));
}
