using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class ExplorationTests
{
    private static readonly Measure Suitable = RuleBook.Standard["kpi2_total_suitable_end"];

    // 12 girls of whom 2 are in suitable ETE, 14 boys of whom 12 are.
    private static readonly IReadOnlyList<ChildQuarter> Children =
        [.. Of(Sex.Female, suitable: 2, not: 10), .. Of(Sex.Male, suitable: 12, not: 2)];

    [Fact]
    public void Groups_have_the_figures_of_the_measure_and_of_the_split()
    {
        var figures = Exploration.Of(Children, Suitable, BySex.Split);

        Assert.Equal([("female", new Ratio(2, 12)), ("male", new Ratio(12, 14))], figures.Select(figure => (figure.Value, figure.Ratio!.Value)));
        Assert.Equal(new Ratio(14, 26), Exploration.All(Children, Suitable).Ratio);
    }

    [Fact]
    public void Two_splits_crossed_have_the_same_figures_as_are_printed()
    {
        var crossed = Split.Cross(BySex.Split, BySchoolAge.Split);
        var printed = Figures.Count(Children, RuleBook.Standard, [crossed]).Where(figure => figure.Measure == Suitable && figure.Split == crossed.Name);

        Assert.Equal(printed.Select(figure => (figure.Value, (Ratio?)figure.Ratio)), Exploration.Of(Children, Suitable, crossed).Select(figure => (figure.Value, figure.Ratio)));
    }

    [Fact]
    public void Share_has_its_interval_and_is_tested_against_the_others()
    {
        var girls = Exploration.Of(Children, Suitable, BySex.Split)[0];

        Assert.Equal(Wilson.Of(new Ratio(2, 12)), girls.Range);
        Assert.Equal(TwoShares.Test(new(2, 12), new(12, 14)), girls.Test);
        Assert.Equal(Math.Min(1, 2 * girls.Test.Value.P), girls.AdjustedP!.Value, 12);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Under_ten_children_are_not_tested(int girls, bool isTested) =>
        Assert.Equal(isTested, Exploration.Of([.. Of(Sex.Female, 1, girls - 1), .. Of(Sex.Male, 12, 2)], Suitable, BySex.Split)[0].Test.IsThere);

    [Fact]
    public void Children_of_whom_it_is_not_known_are_no_group_to_be_tested() =>
        Assert.False(Exploration.Of([.. Of(Sex.Unknown, 2, 10), .. Of(Sex.Male, 12, 2)], Suitable, BySex.Split).Single(figure => figure.Value == "unknown_gender").Test.IsThere);

    [Fact]
    public void Change_is_tested_by_those_who_gained_and_those_who_lost()
    {
        var gained = A.Child.With(A.Placement with { StartDate = On("2024-02-01") }).InQuarter();
        var figure = Exploration.Of([gained, gained, A.Child.With(A.Placement).InQuarter()], RuleBook.Standard["kpi2_suitable_change"], BySex.Split).Single();

        Assert.Equal((new Ratio(2, 3), McNemar.Test(2, 0)), (figure.Ratio!.Value, figure.Test));
        Assert.False(figure.Range.IsThere);
    }

    [Fact]
    public void Ratio_of_sums_has_the_interval_of_how_children_differ()
    {
        List<ChildQuarter> children = [.. Enumerable.Range(1, 10).Select(attended => A.Child.With(A.Period with { SessionsAttended = attended * 10 }).InQuarter())];
        var measure = RuleBook.Standard["attendance_sessions"];
        var figure = Exploration.Of(children, measure, BySex.Split).Single();

        Assert.Equal(RatioOfSums.Of(children.Select(measure.Adds)).Value.Interval, figure.Range.Value);
        Assert.False(figure.Test.IsThere);
    }

    [Fact]
    public void Two_counts_beside_each_other_bear_nothing()
    {
        var figure = Exploration.Of(Children, RuleBook.Standard["kpi2_hrs_attended_25_end"], BySex.Split)[0];

        Assert.False(figure.Range.IsThere || figure.Test.IsThere);
    }

    [Fact]
    public void What_is_hidden_has_no_answer_and_makes_none_for_the_others()
    {
        var shown = Exploration.OfShown([("female", null), ("male", new(12, 14))], null);

        Assert.All(shown, figure => Assert.False(figure.Test.IsThere));
        Assert.Equal((null, false, true), (shown[0].Ratio, shown[0].Range.IsThere, shown[1].Range.IsThere));
    }

    [Fact]
    public void Published_shares_are_tested_as_counted_ones_are()
    {
        var counted = Exploration.Of(Children, Suitable, BySex.Split);

        Assert.Equal(counted, Exploration.OfShown([("female", new(2, 12)), ("male", new(12, 14))], new Ratio(14, 26)));
    }

    private static IEnumerable<ChildQuarter> Of(Sex sex, int suitable, int not) =>
    [
        .. Enumerable.Range(0, suitable).Select(_ => A.Child.Of(sex).With(A.Placement).InQuarter()),
        .. Enumerable.Range(0, not).Select(_ => A.Child.Of(sex).With(A.NoEte).InQuarter()),
    ];
}
