using KpiBoard.Web.Minutes;
using Xunit;

namespace KpiBoard.Web.Tests.Minutes;

public sealed class MinuteFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static MinuteForm Action => new()
    {
        Kind = "Action", Words = " Ask the college. ", Measure = "kpi2_total_suitable_end", Owner = "Head of service", Day = "31", Month = "1", Year = "2027",
    };

    [Fact]
    public void An_action_has_words_an_owner_and_a_day()
    {
        Assert.Equal("", Problems(Action));
        Assert.Equal(new("kpi2_total_suitable_end", "Ask the college.", "Head of service", new(2027, 1, 31)), Action.ToTerms());
        Assert.Equal("Select whether it is a question, a decision or an action. Enter what is asked, decided or to be done. ", Problems(new()));
        Assert.Equal("Select who is to do it. Enter the day it is to be done by. ", Problems(new() { Kind = "Action", Words = "Ask." }));
    }

    [Theory]
    [InlineData("Question")]
    [InlineData("Decision")]
    public void A_question_or_a_decision_needs_neither_owner_nor_day(string kind)
    {
        MinuteForm form = new() { Kind = kind, Words = "Why?", Measure = "no measure" };
        Assert.Equal("", Problems(form));
        Assert.Equal(new(null, "Why?", null, null), form.ToTerms());
    }

    [Theory]
    [InlineData("22", null)]
    [InlineData("21", "The day must be today or later")]
    [InlineData("31", "The day must be a real date, such as 31 3 2027")]
    public void Its_day_is_today_or_later(string day, string? problem)
    {
        var form = Action;
        (form.Day, form.Month, form.Year) = (day, "11", "2026");
        Assert.Equal(problem, form.DayProblem(Today));
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "It must be 500 characters or fewer")]
    public void Words_are_500_characters_at_most(int length, string? problem) =>
        Assert.Equal(problem, new MinuteForm { Words = new('a', length) }.WordsProblem);

    [Fact]
    public void An_owner_is_one_of_the_roles() => Assert.Equal("Select who is to do it", new MinuteForm { Kind = "Action", Owner = "Mrs Smith" }.OwnerProblem);

    private static string Problems(MinuteForm form) => string.Concat(
        new[] { form.KindProblem, form.WordsProblem, form.OwnerProblem, form.DayProblem(Today) }.Where(problem => problem is not null).Select(problem => $"{problem}. "));
}
