using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Comparing;

public sealed class ComparabilityTests
{
    private static readonly AreaFigure Own = AnArea.Figure("Y", 50, 100);

    public static TheoryData<AreaFigure, NotComparable?> Figures => new()
    {
        { Own, null },
        { Own with { Ratio = null }, NotComparable.Hidden },
        { Own with { Coverage = CoverageLevel.Some }, NotComparable.NotCovered },
        { Own with { Coverage = CoverageLevel.None }, NotComparable.NotCovered },
        { Own with { HasLargeGaps = true }, NotComparable.LargeGaps },
        { Own with { Ratio = new(5, 10) }, null },
        { Own with { Ratio = new(5, 9) }, NotComparable.TooFew },
        { Own with { Ratio = new(0, 0) }, NotComparable.TooFew },
        { Own with { Rules = "8.0" }, NotComparable.OtherRules },
        { Own with { Source = FigureSource.Return }, NotComparable.OtherSource },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_stands_beside_others_only_when_nothing_but_chance_and_practice_can_part_them(AreaFigure figure, NotComparable? expected) =>
        Assert.Equal(expected, Comparability.Of([.. AnArea.Ten, figure]).WhyNot(figure));

    // All together are half of school age; the interval of so few children is wide.
    [Theory]
    [InlineData(74, 100, null)]
    [InlineData(78, 100, NotComparable.OtherMix)]
    [InlineData(22, 100, NotComparable.OtherMix)]
    [InlineData(26, 100, null)]
    [InlineData(4, 5, null)]
    public void Quite_other_ages_are_not_compared_where_they_are_more_than_chance(long schoolAge, long of, NotComparable? expected)
    {
        var figure = Own with { SchoolAge = new(schoolAge, of) };
        var basis = new Comparability("8.1", FigureSource.CaseLevel, new(500, 1000));
        Assert.Equal(expected, basis.WhyNot(figure));
    }

    [Fact]
    public void Ages_are_no_reason_for_a_figure_of_children_of_one_age() =>
        Assert.Null(new Comparability("8.1", FigureSource.CaseLevel, new(500, 1000)).WhyNot(AnArea.Figure("Y", 20, 40, "pru_or_ap_school_age_end") with { SchoolAge = new(95, 100) }));

    [Fact]
    public void Where_most_are_returns_it_is_the_records_of_children_that_stand_apart()
    {
        var returns = AnArea.Ten.Select(figure => figure with { Source = FigureSource.Return }).ToList();
        Assert.Equal(NotComparable.OtherSource, Comparability.Of([.. returns, Own]).WhyNot(Own));
    }

    [Fact]
    public void Periods_together_are_hidden_when_one_of_them_is_and_keep_the_worst_of_each()
    {
        var year = AreaFigure.Together([Own, Own with { Ratio = new(10, 20), Coverage = CoverageLevel.Some, Rules = "8.0" }, Own with { HasLargeGaps = true }]);
        Assert.Equal((new Ratio(110, 220), "8.0, 8.1", CoverageLevel.Some, true), (year.Ratio!.Value, year.Rules, year.Coverage, year.HasLargeGaps));
        Assert.Null(AreaFigure.Together([Own, Own with { Ratio = null }]).Ratio);
    }
}
