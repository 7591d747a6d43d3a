using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class QuarterFiguresTests
{
    private const string Measure = "kpi2_total_suitable_end";

    private static readonly Quarter Latest = new(2026, 2);

    [Fact]
    public void A_group_is_set_beside_all_who_are_not_in_it()
    {
        var black = Compare([Quarter(0, All(30, 60), Group("black", 4, 20))]).Reading!;
        Assert.Equal((new Ratio(4, 20), new Ratio(26, 40), 1), (black.Pooled.Sum.Group, black.Pooled.Sum.Rest, black.Pooled.Quarters));
        Assert.Equal(9, black.Pooled.Sum.Parity);
        Assert.True(black.Test.Value.IsMoreThanChance);
    }

    [Fact]
    public void Too_few_in_a_quarter_are_pooled_over_a_year()
    {
        var black = Compare([.. Enumerable.Range(0, 4).Select(back => Quarter(back, All(10, 20), Group("black", 1, 4)))]).Reading!;
        Assert.Equal((new Ratio(4, 16), new Ratio(36, 64), 4), (black.Pooled.Sum.Group, black.Pooled.Sum.Rest, black.Pooled.Quarters));
        Assert.Equal(new Quarter(2025, 3), black.Pooled.From);
    }

    [Fact]
    public void A_group_of_whom_it_is_never_true_is_compared_over_three_years_without_a_ratio()
    {
        var black = Compare([.. Enumerable.Range(0, 12).Select(back => Quarter(back, All(10, 20), Group("black", 0, 4)))]).Reading!;
        Assert.Equal((new Ratio(0, 48), 12), (black.Pooled.Sum.Group, black.Pooled.Quarters));
        Assert.Equal("one side has too few children of whom it is true", black.Ratio.WhyNot);
        Assert.True(black.Test.IsThere && black.Difference.IsThere);
    }

    [Fact]
    public void Three_years_that_are_too_few_are_said_to_be() =>
        Assert.Equal(GroupSilence.TooFew, Compare([Quarter(0, All(10, 20), Group("black", 1, 3))]).WhyNot);

    [Theory]
    [InlineData("black")]
    [InlineData("all")]
    public void What_is_hidden_in_a_quarter_is_not_read_from_it(string hidden)
    {
        var figures = new[] { All(30, 60), Group("black", 4, 20) }
            .Select(figure => figure.Value == hidden ? figure with { Numerator = null, Denominator = null } : figure).ToArray();
        Assert.Equal(GroupSilence.Hidden, Compare([Quarter(0, figures)]).WhyNot);
    }

    [Fact]
    public void A_split_that_was_left_out_whole_is_hidden() =>
        Assert.Equal(GroupSilence.Hidden, Compare([Quarter(0, All(30, 60))]).WhyNot);

    [Fact]
    public void A_value_that_no_child_of_a_quarter_has_counts_nobody_in_it()
    {
        var black = Compare([Quarter(0, All(10, 20), Group("white", 10, 20)), Quarter(1, All(10, 20), Group("black", 4, 12))]).Reading!;
        Assert.Equal((new Ratio(4, 12), new Ratio(16, 28)), (black.Pooled.Sum.Group, black.Pooled.Sum.Rest));
    }

    [Fact]
    public void Values_of_all_quarters_are_listed_once() => Assert.Equal(
        ["black", "white"],
        new QuarterFigures([Quarter(0, Group("white", 1, 2)), Quarter(1, Group("black", 1, 2), Group("white", 1, 2))]).ValuesOf("ethnicity"));

    private static GroupDifference Compare(IReadOnlyList<(Quarter, IReadOnlyList<PublishedFigure>)> quarters) =>
        Assert.Single(new QuarterFigures(quarters).Compare(Measure, Latest, [("ethnicity", "black")]));

    private static (Quarter, IReadOnlyList<PublishedFigure>) Quarter(int back, params PublishedFigure[] figures) =>
        (Enumerable.Range(0, back).Aggregate(Latest, (quarter, _) => quarter.Previous), figures);

    private static PublishedFigure All(long met, long of) => new(Measure, "all", "all", met, of);

    private static PublishedFigure Group(string value, long met, long of) => new(Measure, "ethnicity", value, met, of);
}
