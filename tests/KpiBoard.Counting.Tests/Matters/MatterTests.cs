using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Matters;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Matters;

public sealed class MatterTests
{
    private static readonly Quarter Latest = new(2026, 2);
    private static readonly Measure Suitable = RuleBook.Standard["kpi2_total_suitable_end"];
    private static readonly Measure Suspended = RuleBook.Standard["suspended_last_year"];

    [Fact]
    public void Missing_the_target_by_more_than_chance_needs_the_board()
    {
        var matter = Matter.Of(Suitable, OfDay(new(14, 31), 0.7m))!;
        Assert.True(matter.NeedsTheBoard);
        Assert.Equal([MatterReason.TargetMissed], matter.Reasons);
        Assert.Equal("the target is 70%, missed by more than chance", MatterWords.Why(matter));
    }

    [Fact]
    public void Missing_the_target_where_it_may_be_chance_does_not() => Assert.Null(Matter.Of(Suitable, OfDay(new(18, 31), 0.7m)));

    [Fact]
    public void Passing_the_target_by_more_than_chance_goes_well()
    {
        var matter = Matter.Of(Suitable, OfDay(new(30, 31), 0.7m))!;
        Assert.False(matter.NeedsTheBoard);
        Assert.Equal("the target is 70%, passed by more than chance", MatterWords.Why(matter));
    }

    [Fact]
    public void A_figure_worse_than_the_two_years_before_says_how_they_were() =>
        Assert.Contains("lower than the two years before (176 of 248, 71.0%) by more than chance", MatterWords.Why(Matter.Of(Suitable, AfterQuarters(new(10, 31), 8))!), StringComparison.Ordinal);

    [Fact]
    public void Where_fewer_is_better_a_higher_figure_is_the_worse_one()
    {
        Assert.Contains(MatterReason.BetterThanBefore, Matter.Of(Suspended, AfterQuarters(new(10, 31), 8))!.Reasons);
        Assert.Contains(MatterReason.WorseThanBefore, Matter.Of(Suspended, AfterQuarters(new(31, 31), 8))!.Reasons);
    }

    [Theory]
    [InlineData(4, "lower than the 4 quarters shown of the two years before (88 of 124, 71.0%) by more than chance")]
    [InlineData(7, "lower than the 7 quarters shown of the two years before (154 of 217, 71.0%) by more than chance")]
    public void Quarters_that_are_not_shown_are_not_taken_for_two_years(int shown, string words) =>
        Assert.Contains(words, MatterWords.Why(Matter.Of(Suitable, AfterQuarters(new(10, 31), shown))!), StringComparison.Ordinal);

    [Fact]
    public void Three_quarters_do_not_say_what_two_years_were_like() => Assert.False(AfterQuarters(new(10, 31), 3).Earlier.IsThere);

    [Fact]
    public void The_ninth_quarter_before_is_no_part_of_the_two_years()
    {
        var reading = AfterQuarters(new(10, 31), 9);
        Assert.Equal(new(8 * 22, 8 * 31), reading.Earlier.Value!.Sum);
    }

    [Fact]
    public void A_quarter_without_children_is_none_of_those_shown() =>
        Assert.False(FigureReading.Of([.. Quarters(4).Select((quarter, i) => (quarter, (Ratio?)(i == 0 ? default : new(22, 31)))), (Latest, new Ratio(10, 31))], new(10, 31), null, Suitable.Polarity).Earlier.IsThere);

    [Fact]
    public void A_measure_that_is_neither_good_nor_bad_never_stands_out() =>
        Assert.Null(Matter.Of(RuleBook.Standard["kpi3_identified_sendaln"], AfterQuarters(new(1, 31), 8)));

    [Fact]
    public void What_speaks_for_the_worse_is_not_outweighed_by_what_speaks_for_the_better()
    {
        var quarters = Quarters(8).Select(quarter => (quarter, (Ratio?)new Ratio(3, 31))).Append((Latest, new Ratio(14, 31))).ToList();
        var matter = Matter.Of(Suitable, FigureReading.Of(quarters, new(14, 31), Target(0.9m), Suitable.Polarity))!;
        Assert.Equal([MatterReason.TargetMissed], matter.Reasons);
    }

    [Fact]
    public void A_board_is_given_five_matters_at_most_and_missed_targets_first()
    {
        var readings = Publication.Measures.Select(measure => (measure, measure == Suspended
            ? FigureReading.Of(new(31, 31), Target(0.3m), measure.Polarity)
            : AfterQuarters(measure.Polarity == Polarity.HigherIsBetter ? new(5, 31) : new(31, 31), 8))).ToList();
        var agenda = Agenda.Of(readings);
        Assert.Equal(5, agenda.NeedTheBoard.Count);
        Assert.Equal(Suspended, agenda.NeedTheBoard[0].Measure);
        Assert.Equal(20, agenda.All);
        Assert.Empty(agenda.GoWell);
    }

    private static IEnumerable<Quarter> Quarters(int before) => Enumerable.Range(1, before).Select(Back).Reverse();

    private static Quarter Back(int quarters) => quarters == 0 ? Latest : Back(quarters - 1).Previous;

    private static FigureReading AfterQuarters(Ratio now, int before) =>
        FigureReading.Of([.. Quarters(before).Select(quarter => (quarter, (Ratio?)new Ratio(22, 31))), (Latest, now)], now, null, Suitable.Polarity);

    private static FigureReading OfDay(Ratio now, decimal target) => FigureReading.Of(now, Target(target), Suitable.Polarity);

    private static Target Target(decimal share) => new(Suitable.Id, null, share, new(2023, 4, 1), null);
}
