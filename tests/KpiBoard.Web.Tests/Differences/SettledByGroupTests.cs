using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Differences;
using Xunit;

namespace KpiBoard.Web.Tests.Differences;

public sealed class SettledByGroupTests
{
    [Theory]
    [InlineData("statutory_plan_end", "statutory_plan")]
    [InlineData("kpi3_identified_sendaln", "statutory_plan")]
    [InlineData("excluded_ever", "permanently_excluded")]
    public void Measure_that_follows_from_being_in_the_group_is_not_compared(string measure, string split) =>
        Assert.True(SettledByGroup.Holds(Publication.Measures.Single(known => known.Id == measure), split));

    [Theory]
    [InlineData("kpi2_total_suitable_end", "statutory_plan")]
    [InlineData("suspended_last_year", "permanently_excluded")]
    [InlineData("excluded_permanently_ever", "send")]
    public void Other_measures_are_compared(string measure, string split) =>
        Assert.False(SettledByGroup.Holds(Publication.Measures.Single(known => known.Id == measure), split));
}
