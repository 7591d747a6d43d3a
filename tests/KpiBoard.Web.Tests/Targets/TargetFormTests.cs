using KpiBoard.Counting;
using KpiBoard.Web.Targets;
using Xunit;

namespace KpiBoard.Web.Tests.Targets;

public sealed class TargetFormTests
{
    private static TargetForm Filled => new() { Measure = "kpi2_total_suitable_end", Percent = "70", From = "2026Q1", Until = "2026Q4" };

    [Fact]
    public void A_filled_form_is_a_target_from_the_first_day_to_the_last()
    {
        Assert.False(Filled.HasProblem);
        Assert.Equal(new("kpi2_total_suitable_end", "yot-a", 0.7m, new(2026, 4, 1), new(2027, 3, 31)), Filled.ToTarget("yot-a"));
    }

    [Fact]
    public void Without_a_last_quarter_a_target_has_no_end() =>
        Assert.Null(new TargetForm { Measure = Filled.Measure, Percent = "70", From = "2026Q1", Until = "" }.ToTarget("yot-a").Until);

    [Theory]
    [InlineData("0", null)]
    [InlineData("100", null)]
    [InlineData("72.5 %", null)]
    [InlineData("100.1", "The target must be a number from 0 to 100, such as 70 or 72.5")]
    [InlineData("-1", "The target must be a number from 0 to 100, such as 70 or 72.5")]
    [InlineData("most", "The target must be a number from 0 to 100, such as 70 or 72.5")]
    [InlineData(" ", "Enter the target in percent")]
    public void A_percentage_is_from_0_to_100(string percent, string? problem)
    {
        var form = Filled;
        form.Percent = percent;
        Assert.Equal(problem, form.PercentProblem);
    }

    [Theory]
    [InlineData(null, "", "Select the first quarter")]
    [InlineData("2026-04-01", "", "Select the first quarter")]
    [InlineData("soon", "", "Select the first quarter")]
    [InlineData("2026Q1", "soon", "Select the last quarter, or no end")]
    [InlineData("2026Q2", "2026Q1", "The last quarter must not be before the first")]
    [InlineData("2026Q2", "2026Q2", null)]
    public void Quarters_are_from_our_list_and_in_order(string? from, string? until, string? problem)
    {
        var form = Filled;
        (form.From, form.Until) = (from, until);
        Assert.Equal(problem, form.QuartersProblem);
    }

    [Fact]
    public void A_measure_that_is_neither_good_nor_bad_has_no_target()
    {
        Assert.All(TargetForm.Measures, measure => Assert.NotEqual(Polarity.NoJudgement, measure.Polarity));
        Assert.Equal("Select what the target is for", new TargetForm { Measure = "kpi3_identified_sendaln" }.MeasureProblem);
    }
}
