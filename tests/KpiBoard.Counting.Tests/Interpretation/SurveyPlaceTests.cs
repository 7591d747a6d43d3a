using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class SurveyPlaceTests
{
    public static TheoryData<EducationTopic> Topics => [.. SurveyQuestion.All.Select(question => question.Topic)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_question_was_answered_by_the_104_services(EducationTopic topic)
    {
        var question = SurveyQuestion.Find(topic)!;

        Assert.Equal(10, question.Bands.Count);
        Assert.Equal(104, question.Known + question.NotSure);
    }

    [Theory]
    [InlineData(EducationTopic.StatutoryPlan, 98)]
    [InlineData(EducationTopic.LearningNeed, 96)]
    [InlineData(EducationTopic.PruOrAp, 96)]
    [InlineData(EducationTopic.NotInSchool, 99)]
    [InlineData(EducationTopic.Neet, 100)]
    public void Services_that_were_not_sure_are_not_among_those_that_knew(EducationTopic topic, int known) =>
        Assert.Equal(known, SurveyQuestion.Find(topic)!.Known);

    // EHCP or IDP: 13 services up to 10%, 35 up to 20%, 30 up to 30%, 13 up to 40%.
    [Theory]
    [InlineData(0, 100, 0, 13)]
    [InlineData(10, 100, 0, 13)]
    [InlineData(11, 100, 13, 35)]
    [InlineData(20, 100, 13, 35)]
    [InlineData(21, 100, 48, 30)]
    [InlineData(31, 100, 78, 13)]
    [InlineData(100, 100, 98, 0)]
    public void Share_lies_above_the_services_of_lower_bands_and_beside_those_of_its_own(long met, long of, int below, int beside)
    {
        var place = SurveyPlace.Of(SurveyQuestion.Find(EducationTopic.StatutoryPlan)!, new(met, of))!;

        Assert.Equal((below, beside, 98), (place.Below, place.Beside, place.Known));
    }

    [Theory]
    [InlineData(104, 1000, 0)]
    [InlineData(105, 1000, 13)]
    public void Share_between_two_bands_is_rounded_to_whole_percent_first(long met, long of, int below) =>
        Assert.Equal(below, SurveyPlace.Of(SurveyQuestion.Find(EducationTopic.StatutoryPlan)!, new(met, of))!.Below);

    [Fact]
    public void Few_children_could_have_many_places_by_chance()
    {
        var few = SurveyPlace.Of(SurveyQuestion.Find(EducationTopic.StatutoryPlan)!, new(3, 12))!;
        var many = SurveyPlace.Of(SurveyQuestion.Find(EducationTopic.StatutoryPlan)!, new(2500, 10000))!;

        // 3 of 12 lies between 9% and 53%.
        Assert.Equal((0, 48, 95), (few.LeastBelow, few.Below, few.MostBelow));
        Assert.Equal((48, 48, 48), (many.LeastBelow, many.Below, many.MostBelow));
    }

    [Fact]
    public void Nobody_counted_has_no_place() => Assert.Null(SurveyPlace.Of(SurveyQuestion.All[0], new(0, 0)));

    [Fact]
    public void Survey_did_not_ask_about_attendance() => Assert.Null(SurveyQuestion.Find(EducationTopic.PersistentAbsence));
}
