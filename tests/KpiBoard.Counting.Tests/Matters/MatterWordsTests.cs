using KpiBoard.Counting.Matters;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Matters;

public sealed class MatterWordsTests
{
    private static readonly Period OfQuarter = Counting.Period.Of(new Quarter(2026, 2));
    private static readonly Period Caseload = Counting.Period.Of(On("2026-11-22"));

    [Theory]
    [InlineData(14, 31, "14 of 31 children, 45%, were in suitable education, training or employment at the end of their order")]
    [InlineData(1, 31, "1 of 31 children, 3%, was in suitable education, training or employment at the end of their order")]
    [InlineData(1400, 3100, "1,400 of 3,100 children, 45.2%, were in suitable education, training or employment at the end of their order")]
    public void A_figure_of_a_quarter_is_told_of_the_end(long met, long of, string sentence) =>
        Assert.Equal(sentence, MatterWords.Figure(RuleBook.Standard["kpi2_total_suitable_end"], new(met, of), OfQuarter));

    [Theory]
    [InlineData("kpi2_total_suitable_end", 14, "14 of 31 children, 45%, are in suitable education, training or employment")]
    [InlineData("kpi2_total_suitable_end", 1, "1 of 31 children, 3%, is in suitable education, training or employment")]
    [InlineData("suspended_last_year", 14, "14 of 31 children whose exclusions are known, 45%, have been suspended within the year")]
    [InlineData("suspended_last_year", 1, "1 of 31 children whose exclusions are known, 3%, has been suspended within the year")]
    [InlineData("statutory_plan_end", 1, "1 of 31 children, 3%, has an EHCP or IDP")]
    [InlineData("persistently_absent", 14, "14 of 31 children whose attendance is known, 45%, missed 10% or more of their sessions within the year")]
    public void A_figure_of_the_caseload_is_told_of_today(string measure, long met, string sentence) =>
        Assert.Equal(sentence, MatterWords.Figure(RuleBook.Standard[measure], new(met, 31), Caseload));

    [Fact]
    public void Every_measure_of_the_publication_set_has_words_and_a_question() => Assert.All(Publication.Measures, measure =>
    {
        Assert.StartsWith("14 of 31 children", MatterWords.Figure(measure, new(14, 31), OfQuarter), StringComparison.Ordinal);
        Assert.All(MatterWords.Questions(measure), question => Assert.EndsWith("?", question, StringComparison.Ordinal));
        Assert.NotEmpty(MatterWords.Questions(measure));
    });
}
