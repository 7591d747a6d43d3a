using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;
using KpiBoard.Web.Board;
using KpiBoard.Web.Tests.Population;
using Xunit;

namespace KpiBoard.Web.Tests.Board;

public sealed class SplitRowsTests
{
    private const string Identified = "kpi3_identified_sendaln";
    private const string Absent = "persistently_absent";

    [Fact]
    public void Split_of_which_every_figure_is_hidden_is_one_sentence_and_the_row_of_all_children()
    {
        var shown = NeedsBySex(Shown.Figure(Identified, 9, 40), BySex("male", null), BySex("female", null));

        Assert.Equal(["All children"], Titles(shown));
        Assert.Equal("Too few children to show figures by sex.", shown.Instead);
    }

    [Fact]
    public void Values_of_which_every_figure_is_hidden_are_named_together_and_the_others_have_rows()
    {
        var shown = NeedsBySex(Shown.Figure(Identified, 20, 60), BySex("male", 15), BySex("female", null), BySex("unknown_gender", null));

        Assert.Equal(["Male", "All children"], Titles(shown));
        Assert.Equal("Too few children to show: Female, Not known.", shown.Instead);
    }

    [Fact]
    public void Table_without_any_figure_to_show_is_a_sentence_alone()
    {
        var shown = NeedsBySex([.. FigureColumn.NeedsAndPlans.Select(column => Shown.Figure(column.Measure, null, null)), BySex("male", null)]);

        Assert.Empty(shown.Rows);
        Assert.Equal("Too few children to show these figures.", shown.Instead);
    }

    [Fact]
    public void Value_with_one_figure_to_show_keeps_its_row_and_its_signs()
    {
        var figures = Shown.Of(Shown.Figure(Identified, 9, 40), BySex("male", 9), Shown.Figure("kpi3_sendaln_plan", null, null, "sex", "male"));
        var shown = SplitRows.Of(figures, Named("sex"), FigureColumn.NeedsAndPlans);

        Assert.Equal(["Male", "All children"], Titles(shown));
        Assert.Null(shown.Instead);
    }

    [Fact]
    public void What_is_not_known_is_no_sign_of_too_few_children()
    {
        var figures = Shown.CoveredByNothing(Shown.Figure(Absent, 0, 0), Shown.Figure(Absent, null, null, "sex", "male"));
        var shown = SplitRows.Of(figures, Named("sex"), FigureColumn.AbsenceAndAttainment);

        Assert.Equal(["All children"], Titles(shown));
        Assert.Null(shown.Instead);
    }

    [Fact]
    public void Every_published_measure_stands_in_one_table_of_the_board_page() => Assert.Equal(
        Publication.Measures.Select(measure => measure.Id).Order(StringComparer.Ordinal),
        new[] { FigureColumn.Statuses, FigureColumn.OutOfSchoolOrWork, FigureColumn.NeedsAndPlans, FigureColumn.Exclusions, FigureColumn.Timetables, FigureColumn.AbsenceAndAttainment }
            .SelectMany(table => table).Where(column => column.Shows == FigureColumn.Part.Figure).Select(column => column.Measure).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("sex", "sex")]
    [InlineData("statutory_plan", "EHCP or IDP")]
    [InlineData("send", "SEND or ALN")]
    [InlineData("permanently_excluded", "permanent exclusion")]
    [InlineData("released_under_investigation", "release under investigation")]
    public void Short_forms_keep_their_capitals_in_a_sentence(string split, string words) => Assert.Equal(words, SplitWords.InSentence(Named(split)));

    private static SplitRows NeedsBySex(params PublishedFigure[] figures) => SplitRows.Of(Shown.Of(figures), Named("sex"), FigureColumn.NeedsAndPlans);

    private static PublishedFigure BySex(string value, long? identified) => Shown.Figure(Identified, identified, identified is null ? null : 40, "sex", value);

    private static string[] Titles(SplitRows shown) => [.. shown.Rows.Select(row => row.Title)];

    private static Split Named(string name) => Publication.Splits.Single(split => split.Name == name);
}
