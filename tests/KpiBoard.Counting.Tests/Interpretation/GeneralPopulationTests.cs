using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class GeneralPopulationTests
{
    // A caseload share above 20%, as the inspectors worded it beside Table 1.
    [Theory]
    [InlineData(EducationTopic.StatutoryPlan, Nation.England, "at least 5 times as high")]
    [InlineData(EducationTopic.LearningNeed, Nation.England, "almost 2 times as high")]
    [InlineData(EducationTopic.PruOrAp, Nation.England, "over 40 times as high")]
    [InlineData(EducationTopic.NotInSchool, Nation.England, "over 60 times as high")]
    [InlineData(EducationTopic.Neet, Nation.England, "over 3 times as high")]
    [InlineData(EducationTopic.Neet, Nation.Wales, "almost 2 times as high")]
    public void A_share_above_20_percent_is_as_many_times_as_high_as_published(EducationTopic topic, string nation, string words) =>
        Assert.Equal(words, Multiple.Of(20, GeneralPopulation.Find(topic, nation)!.Percent, isLeast: true)!.Value.Words);

    [Fact]
    public void Table_1_has_five_figures_of_England_and_one_of_Wales() => Assert.Equal(
        [("England", 3.7m), ("England", 12.2m), ("England", 0.5m), ("England", 0.3m), ("England", 6.5m), ("Wales", 11.1m)],
        GeneralPopulation.In2022.Select(share => (share.Nation, share.Percent)));

    [Theory]
    [InlineData(EducationTopic.StatutoryPlan)]
    [InlineData(EducationTopic.LearningNeed)]
    [InlineData(EducationTopic.PruOrAp)]
    [InlineData(EducationTopic.NotInSchool)]
    public void Figure_of_England_is_never_given_for_Wales(EducationTopic topic) => Assert.Null(GeneralPopulation.Find(topic, Nation.Wales));

    [Fact]
    public void Nation_that_is_not_known_has_none() =>
        Assert.All(Enum.GetValues<EducationTopic>(), topic => Assert.Null(GeneralPopulation.Find(topic, null)));
}
