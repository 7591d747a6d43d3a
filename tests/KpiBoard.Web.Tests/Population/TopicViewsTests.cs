using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;
using KpiBoard.Import.Benchmarks;
using KpiBoard.Web.Population;
using Xunit;

namespace KpiBoard.Web.Tests.Population;

public sealed class TopicViewsTests
{
    private const string Plan = "statutory_plan_end";
    private const string Excluded = "excluded_permanently_ever";
    private const string Neet = "neet_above_school_age_end";

    [Fact]
    public void Service_of_one_authority_is_set_beside_it()
    {
        var plan = Find("yot-camden", EducationTopic.StatutoryPlan, Shown.Figure(Plan, 30, 100));

        Assert.Equal("Camden", plan.Nearest!.Place);
        Assert.Equal("30 of 100 children (30.0%) had an education, health and care plan (EHCP).", TopicSentences.OfService(plan));
        Assert.Equal("Of pupils in Camden it is 4.2% (2025).", TopicSentences.OfOthers(plan));
        // 30% by 4.2% is 7.1.
        Assert.Equal("That is over 7 times as high, and more than chance.", TopicSentences.Verdict(plan));
        Assert.Equal("Over 7 times as high", TopicSentences.ShortVerdict(plan));
        Assert.True(plan.StandsOut);
    }

    [Fact]
    public void Authorities_of_a_partnership_stand_side_by_side_and_the_service_beside_England()
    {
        var plan = Find("yot-south-tees", EducationTopic.StatutoryPlan, Shown.Figure(Plan, 30, 100));

        Assert.Equal(["Middlesbrough", "Redcar and Cleveland", "England", "England"], plan.Others.Select(figure => figure.Place));
        Assert.Equal(("England", "2025"), (plan.Nearest!.Place, plan.Nearest.Year));
    }

    [Fact]
    public void Welsh_service_has_figures_of_Wales_alone_beside_it()
    {
        var topics = TopicViews.Of(Shown.Of(Shown.Figure(Plan, 30, 100), Shown.Figure(Neet, 30, 100)), Nation.Wales, LocalAuthority.Of("yot-conwy-and-denbighshire"));

        Assert.Equal(["Wales"], topics.SelectMany(topic => topic.Others).Select(figure => figure.Place));
        Assert.Equal("That is almost 3 times as high, and more than chance.", TopicSentences.Verdict(topics.Single(topic => topic.Words.Topic == EducationTopic.Neet)));
        Assert.Equal("Nothing to set beside", TopicSentences.ShortVerdict(topics.Single(topic => topic.Words.Topic == EducationTopic.StatutoryPlan)));
        Assert.Equal("30 of 100 children (30.0%) had an individual development plan (IDP).", TopicSentences.OfService(topics[0]));
        Assert.DoesNotContain(topics, topic => topic.Words.Title.Contains("EHCP", StringComparison.Ordinal) || topic.Words.Title.Contains("SEN)", StringComparison.Ordinal));
    }

    [Fact]
    public void Service_of_a_nation_that_is_not_known_has_nothing_beside_it() =>
        Assert.All(TopicViews.Of(Shown.Of(Shown.Figure(Plan, 30, 100)), null, []), topic => Assert.Empty(topic.Others));

    [Fact]
    public void Hidden_figure_has_no_multiple_and_no_place()
    {
        var plan = Find("yot-camden", EducationTopic.StatutoryPlan, Shown.Figure(Plan, null, null));

        Assert.Equal((FigureState.Hidden, null, null, null), (plan.State, plan.Ratio, plan.Beside, plan.Place));
        Assert.Equal("[c]", TopicSentences.ShortVerdict(plan));
        Assert.Null(TopicSentences.Verdict(plan));
        Assert.Null(TopicSentences.Place(plan));
        Assert.DoesNotMatch("[0-9]", TopicSentences.OfService(plan));
        Assert.Equal("Of pupils in Camden it is 4.2% (2025).", TopicSentences.OfOthers(plan));
    }

    [Fact]
    public void Figure_that_is_not_published_nobody_or_not_known_is_said_to_be_and_is_not_0()
    {
        Assert.Equal("[x]", TopicSentences.Symbol(Find("yot-camden", EducationTopic.StatutoryPlan, Shown.Figure(Excluded, 3, 9)).State));
        Assert.Equal("[z]", TopicSentences.Symbol(Find("yot-camden", EducationTopic.Neet, Shown.Figure(Neet, 0, 0)).State));
        var uncovered = TopicViews.Of(Shown.CoveredByNothing(Shown.Figure(Excluded, 0, 0)), Nation.England, LocalAuthority.Of("yot-camden"));
        Assert.Equal("Not known", TopicSentences.Symbol(uncovered.Single(topic => topic.Words.Measure == Excluded).State));
    }

    [Fact]
    public void Few_children_may_differ_by_chance()
    {
        // 1 of 12 lies between 1% and 35%.
        var plan = Find("yot-essex", EducationTopic.StatutoryPlan, Shown.Figure(Plan, 1, 12));

        Assert.Equal("May be chance", TopicSentences.ShortVerdict(plan));
        Assert.Equal("The difference may be chance: of so few children the share could be from 1% to 35% by chance alone.", TopicSentences.Verdict(plan));
        Assert.False(plan.StandsOut);
    }

    [Fact]
    public void Permanent_exclusions_of_a_life_and_of_a_year_give_no_multiple()
    {
        var excluded = Find("yot-camden", EducationTopic.PermanentExclusion, Shown.Figure(Excluded, 50, 100));

        Assert.Equal(["0.12 per 100", "0.13 per 100"], excluded.Others.Select(figure => figure.Shown));
        Assert.Equal("In Camden it was 0.12 per 100 pupils (2023/24).", TopicSentences.OfOthers(excluded));
        Assert.Null(excluded.Beside);
        Assert.Null(TopicSentences.Verdict(excluded));
        Assert.Equal("Not the same thing", TopicSentences.ShortVerdict(excluded));
    }

    [Fact]
    public void Learning_needs_are_set_beside_plans_and_support_together_and_never_beside_support_alone()
    {
        var need = Find("yot-camden", EducationTopic.LearningNeed, Shown.Figure("kpi3_identified_sendaln", 50, 100));

        Assert.Equal(["20.5%", "19.5%", "12.2%"], need.Others.Select(figure => figure.Shown));
        Assert.Equal("Camden", need.Nearest!.Place);
    }

    [Fact]
    public void Place_among_services_is_told_with_what_chance_leaves_open() => Assert.Equal(
        "Among services: the share is larger than in 48 of the 98 services that knew theirs, and in the same ten-percent band as 30 more. By chance alone it could be larger than in as few as 0 or as many as 95.",
        TopicSentences.Place(Find("yot-camden", EducationTopic.StatutoryPlan, Shown.Figure(Plan, 3, 12))));

    [Theory]
    [InlineData("yot-camden", Nation.England, "When inspectors visited in 2022, 52% of the children had been permanently excluded, beside 0.04% of pupils in the region.")]
    [InlineData("yot-essex", Nation.England, "In the 5 areas of England that inspectors visited in 2022, 19% to 76% of the children had been permanently excluded, beside 0.04% to 0.08% of pupils in the region.")]
    [InlineData("yot-conwy-and-denbighshire", Nation.Wales, "When inspectors visited in 2022, 31% of the children had been permanently excluded, beside 0.05% of pupils in Wales.")]
    [InlineData("yot-cardiff", Nation.Wales, "In the one area of Wales that inspectors visited in 2022, 31% of the children had been permanently excluded, beside 0.05% of pupils in Wales.")]
    public void What_inspectors_found_is_told_of_the_area_or_of_its_nation(string service, string nation, string words) =>
        Assert.Equal(words, InspectedWords.Of(EducationTopic.PermanentExclusion, service, nation));

    private static TopicView Find(string service, EducationTopic topic, PublishedFigure figure) =>
        TopicViews.Of(Shown.Of(figure), Nation.England, LocalAuthority.Of(service)).Single(view => view.Words.Topic == topic);
}
