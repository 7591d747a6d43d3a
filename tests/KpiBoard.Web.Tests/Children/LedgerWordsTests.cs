using KpiBoard.Counting;
using KpiBoard.Counting.Ledger;
using KpiBoard.TestSupport;
using KpiBoard.Web.Children.Ledger;
using Xunit;

namespace KpiBoard.Web.Tests.Children;

public sealed class LedgerWordsTests
{
    private static readonly RuleBook Rules = RuleBook.Standard;

    [Theory]
    [InlineData("kpi2_total_suitable_end", 8, 25, "8 of 25 (32%)")]
    [InlineData("kpi2_total_suitable_end", 0, 0, "nobody could be counted")]
    [InlineData("kpi2_suitable_change", 3, 25, "+3 of 25")]
    [InlineData("kpi2_suitable_change", -3, 25, "−3 of 25")]
    [InlineData("kpi2_hrs_attended_25_end", 5, 7, "5 beside 7")]
    [InlineData("suspension_sessions_last_year", 1_200, 25, "1,200 beside 25")]
    [InlineData("attendance_sessions", 80, 100, "80 of 100 (80.0%)")]
    public void Figure_is_worded_by_its_kind(string measure, long numerator, long denominator, string words) =>
        Assert.Equal(words, LedgerWords.Figure(Rules[measure], new(numerator, denominator)));

    [Fact]
    public void Every_measure_says_what_is_counted_and_of_whom() => Assert.All(AskedLedger.Measures, measure =>
    {
        Assert.StartsWith(LedgerWords.What(measure), measure.Counts, StringComparison.Ordinal);
        Assert.DoesNotContain(" one", LedgerWords.Whom(measure), StringComparison.Ordinal);
        Assert.NotEmpty(DecidingFields.Of(measure));
        Assert.All(Enum.GetValues<Place>(), place => Assert.EndsWith(".", LedgerWords.Rule(measure, place), StringComparison.Ordinal));
    });

    [Fact]
    public void No_two_measures_have_the_same_title() =>
        Assert.Equal(AskedLedger.Measures.Count, AskedLedger.Measures.Select(LedgerWords.Title).Distinct().Count());

    [Theory]
    [InlineData("kpi2_total_suitable_end", "Yes")]
    [InlineData("ete_not_recorded_end", "No")]
    [InlineData("kpi3_sendaln_plan", "Not asked")]
    [InlineData("excluded_ever", "Not known")]
    [InlineData("kpi2_suitable_change", "No change")]
    [InlineData("hours_attended_of_offered_end", "25 of 25")]
    public void Measure_of_one_child_is_a_word(string measure, string word) =>
        Assert.Equal(word, LedgerWords.OfChild(Rules[measure], A.Child.WithoutUpn().With(A.Placement).InQuarter()));

    [Fact]
    public void What_decided_is_told_with_the_days_that_count()
    {
        var child = A.Child.With(A.Timetable).InQuarter();

        Assert.Equal(
            ["Of school age", "Since 20 May 2024, 10 hours a week, never reviewed; 25 days since it began, 25 since it was begun or reviewed"],
            DecidingLines.Of(child, DecidedBy.Of(Rules["part_time_timetable_end"])));
        Assert.Equal(["At the end, 14 June 2024: not recorded"], DecidingLines.Of(child, DecidedBy.Of(Rules["kpi2_total_suitable_end"])));
        Assert.Equal(["Not known: no return covers this child"], DecidingLines.Of(A.Child.WithoutUpn().InQuarter(), DecidedBy.Of(Rules["excluded_ever"])));
    }

    [Fact]
    public void Review_after_the_end_is_told_not_to_count()
    {
        var child = A.Child.With(A.LearningNeed with { LastReviewDate = new(2024, 6, 15) }).InQuarter();

        Assert.Equal(
            ["Identified, formal plan (EHCP), since 1 September 2023, reviewed on 15 June 2024 (after 14 June 2024, so that it does not count)"],
            DecidingLines.Of(child, DecidedBy.Of(Rules["statutory_plan_reviewed_in_year"])));
    }

    [Fact]
    public void Link_to_a_figure_says_which_and_is_read_back()
    {
        var links = new LedgerLinks("yot-camden");

        Assert.Equal("/services/yot-camden/ledger?measure=excluded_ever&period=2024Q1", links.To("excluded_ever", Period.Of(new Quarter(2024, 1))));
        Assert.Equal(
            "/services/yot-camden/ledger?measure=excluded_ever&period=caseload&split=sex&value=male",
            links.To("excluded_ever", Period.Of(new DateOnly(2026, 3, 2)), "sex", "male"));
        Assert.Equal(Period.Of(new DateOnly(2026, 3, 2)), new AskedLedger(null, "caseload", null, null, []).ToPeriod(new(2026, 3, 2)));
    }
}
