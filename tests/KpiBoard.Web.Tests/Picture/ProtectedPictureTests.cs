using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Picture;
using Xunit;

namespace KpiBoard.Web.Tests.Picture;

public sealed class ProtectedPictureTests
{
    private const string Suitable = "kpi2_total_suitable_end";

    private static readonly string[] ForCounts = ["ete-change", "hours-school-age", "timetable-hours", "exclusions-schools", "exclusions-reasons", "attendance-provision", "plans-done"];

    private static readonly IReadOnlyList<PictureColumn> Columns = PictureColumn.Of(Period.Of(new Quarter(2024, 2)));

    [Fact]
    public void Published_figures_are_shown_and_hidden_ones_are_signs()
    {
        var panel = Sections((2, Figure(Suitable, 20, 40)), (2, Figure("ete_not_recorded_end", null, null)), (1, Figure(Suitable, 30, 40)), (1, Figure("ete_not_recorded_end", 0, 40))).Panel("ete-where");

        Assert.Equal(["20 of 40 (50%)", "30 of 40 (75%)", "50 of 80 (63%)"], panel.Series[0].Rows[0].Cells.Take(3).Select(cell => cell.Text));
        Assert.Equal(["[c]", "0 of 40 (0%)", "[c]"], panel.Series[0].Rows[^1].Cells.Take(3).Select(cell => cell.Text));
        Assert.Equal((Suitable, "all", "2024Q2"), (panel.Cells().First().Mark("data-measure"), panel.Cells().First().Mark("data-split"), panel.Cells().First().Mark("data-period")));
        Assert.Equal("Suitable ETE at the end: 20 of 40 (50%). That is 25 points lower than in the quarter before (30 of 40, 75%), which is more than chance (P 0.021).", panel.Reading);
    }

    [Fact]
    public void Quarters_together_are_shown_only_where_each_of_them_is()
    {
        var cells = Sections((2, Figure(Suitable, 20, 40)), (1, Figure(Suitable, null, null))).Panel("ete-where").Cells().ToList();

        Assert.Equal(["20 of 40 (50%)", "[c]", "[c]"], cells.Take(3).Select(cell => cell.Text));
        Assert.DoesNotContain("quarter before (", Sections((2, Figure(Suitable, 20, 40)), (1, Figure(Suitable, null, null))).Panel("ete-where").Reading, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_of_signs_alone_is_left_out_and_named()
    {
        var panel = Sections((2, Figure(Suitable, 20, 40)), (2, Figure("ete_not_recorded_end", null, null)), (1, Figure(Suitable, 20, 40)), (1, Figure("ete_not_recorded_end", null, null))).Panel("ete-where");

        Assert.DoesNotContain("Not recorded at the end", panel.Series[0].Rows.Select(row => row.Title));
        Assert.Contains("not recorded at the end", panel.Instead, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_from_published_figures_says_whom_to_ask()
    {
        var sections = Sections((2, Figure(Suitable, 20, 40)));

        Assert.All(ForCounts, id =>
        {
            var panel = sections.Panel(id);
            Assert.Empty(panel.Series);
            Assert.EndsWith("among so few children this would give a child away. Ask the service manager in the meeting.", panel.Instead, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Source_that_covers_no_child_leaves_it_not_known()
    {
        var figures = new PeriodFigures(Quarter(2), new([Figure("part_time_timetable_end", 0, 0), Figure("part_time_timetable_over_six_weeks", 0, 0)], []));
        var panel = new ProtectedPicture([Columns[0]], _ => figures).Sections.Panel("timetable-weeks");

        Assert.Equal("Not known: its source covers no child.", panel.Reading);
        Assert.All(panel.Cells(), cell => Assert.Equal("Not known", cell.Text));
    }

    [Fact]
    public void Children_of_a_type_of_provision_are_those_the_board_page_tells()
    {
        var panel = Sections(
            (2, Figure(Suitable, 20, 40)),
            (2, Figure(Suitable, 8, 10, "provision", "college")),
            (2, Figure(Suitable, null, null, "provision", "school"))).Panel("provision-every-age");

        Assert.Equal("10 of 40 (25%)", panel.Series[0].Rows.Single(row => row.Title == "College").Cells[0].Text);
        Assert.DoesNotContain(panel.Series[0].Rows, row => row.Title == "School" && row.Cells[0].Text != "[c]");
    }

    [Fact]
    public void Every_published_row_is_of_the_publication_set() => Assert.All(
        Panels.Sections.SelectMany(section => section.Panels).SelectMany(panel => panel.Published),
        row => Assert.Contains(row.Measure, Publication.Measures.Select(measure => measure.Id)));

    [Fact]
    public void Every_sentence_is_of_a_figure_that_is_shown_beside_it() => Assert.All(
        Panels.Sections.SelectMany(section => section.Panels).Where(panel => panel.Headline is not null),
        panel => Assert.Contains(panel.Published, row => row.Measure == panel.Headline && row.Provision is null));

    private static IReadOnlyList<PictureSection> Sections(params (int Quarter, PublishedFigure Figure)[] shown)
    {
        SourceCoverage[] coverage = [.. Enum.GetValues<Sources>().Select(source => new SourceCoverage(source, CoverageLevel.Most, null))];
        var periods = shown.GroupBy(part => part.Quarter).ToDictionary(part => Quarter(part.Key), part => new PeriodFigures(Quarter(part.Key), new([.. part.Select(figure => figure.Figure)], coverage)));
        return new ProtectedPicture(Columns, period => periods.GetValueOrDefault(period) ?? new(period, null)).Sections;
    }

    private static Period Quarter(int number) => Period.Of(new Quarter(2024, number));

    private static PublishedFigure Figure(string measure, long? numerator, long? denominator, string split = "all", string value = "all") => new(measure, split, value, numerator, denominator);
}
