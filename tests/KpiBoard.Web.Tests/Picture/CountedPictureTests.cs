using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;
using KpiBoard.TestSupport;
using KpiBoard.Web.Picture;
using Xunit;
using static KpiBoard.TestSupport.Day;

namespace KpiBoard.Web.Tests.Picture;

/// <summary>The order of each child ends on 14 June 2024, in the first quarter of 2024-25, or a quarter earlier.</summary>
public sealed class CountedPictureTests
{
    private static readonly IReadOnlyList<PictureColumn> Columns = PictureColumn.Of(Period.Of(new Quarter(2024, 1)));

    private static readonly IReadOnlyList<ChildQuarter> Children =
    [
        .. Enumerable.Range(0, 12).Select(n => Now(A.Child.With(A.Timetable with { StartDate = On(n < 8 ? "2024-01-08" : "2024-06-01") }))),
        .. Enumerable.Range(0, 11).Select(n => Before(A.Child.With(A.Timetable with { StartDate = On(n < 5 ? "2023-09-01" : "2024-02-20") }))),
        Now(A.Child.With(A.Timetable).NotCoveredBy(Sources.PartTimeTimetables)),
    ];

    [Fact]
    public void Every_cell_has_the_count_of_its_topic_group_and_period()
    {
        var cells = Sections(Children).SelectMany(section => section.Panels).SelectMany(panel => panel.Cells()).Where(cell => cell.Ratio is not null).ToList();

        Assert.True(cells.Count > 150, $"{cells.Count} cells");
        Assert.All(cells, cell =>
        {
            var (topic, group) = (cell.Mark("data-picture").Split('/')[0], cell.Mark("data-picture").Split('/')[1]);
            var column = Columns.Single(known => known.Label == cell.Mark("data-period"));
            var counted = PictureBook.Topics.Single(known => known.Id == topic).Count([.. Children.Where(child => column.Periods.Contains(child.Period))]);
            Assert.Equal(counted.RatioOf(group), cell.Ratio);
            Assert.StartsWith(cell.Ratio!.Value.Denominator == 0 ? "[z]" : $"{cell.Ratio.Value.Numerator} of {cell.Ratio.Value.Denominator} (", cell.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_topic_is_on_the_page_once() => Assert.Equal(
        PictureBook.Topics.Select(topic => topic.Id).Order(),
        Panels.Sections.SelectMany(section => section.Panels).SelectMany(panel => panel.Topics).Select(topic => topic.Id).Order());

    [Fact]
    public void Sentence_says_how_many_which_way_it_goes_and_what_it_can_bear() => Assert.Equal(
        "Part-time timetable for over six weeks: 8 of 12 (67%). That is 21 points higher than in the quarter before (5 of 11, 45%), which may be chance (P 0.41, exact test).",
        Sections(Children).Panel("timetable-weeks").Reading);

    [Fact]
    public void Under_ten_children_are_told_by_their_counts_and_no_direction() => Assert.Equal(
        "Part-time timetable for over six weeks: 8 of 12 (67%). It was 0 of 2 in the quarter before: too few children to say which way it goes.",
        Sections([.. Children.Take(12), .. Children.Skip(17).Take(2)]).Panel("timetable-weeks").Reading);

    [Fact]
    public void Change_says_who_gained_and_who_lost()
    {
        var gained = Now(A.Child.With(A.Placement with { StartDate = On("2024-03-01") }));
        var lost = Now(A.Child.With(A.Placement with { EndDate = On("2024-03-01") }));

        Assert.Equal(
            "3 gained and 1 lost suitable ETE, of 4 children. The difference may be chance (P 0.63).",
            Sections([gained, gained, gained, lost]).Panel("ete-change").Reading);
    }

    [Fact]
    public void Children_of_whom_it_is_not_known_are_a_row_and_in_no_group()
    {
        var rows = Sections(Children).Panel("timetable-weeks").Series.Single().Rows;

        Assert.Equal(["1 child", "0 children", "0 children"], rows[^1].Cells.Select(cell => cell.Text));
        Assert.Equal("timetable_weeks/not_known", rows[^1].Cells[0].Mark("data-picture"));
        Assert.False(rows[^1].IsDrawn);
    }

    [Fact]
    public void Where_there_is_nobody_that_is_said_and_of_how_many_it_is_not_known()
    {
        var panel = Sections([Children[^1]]).Panel("timetable-review");

        Assert.Equal("No child of school age is known to be on a part-time timetable. It is not known of 1 child.", panel.Reading);
        Assert.Null(panel.InShort);
    }

    [Fact]
    public void Beyond_ten_schools_the_rest_are_one_row()
    {
        var child = Now(A.Child.With([.. Enumerable.Range(10, 13).Select(school => A.Suspension with { SchoolUrn = $"1000{school}" })]));
        var rows = Sections([child]).Panel("exclusions-schools").Series[0].Rows;

        Assert.Equal(11, rows.Count);
        Assert.Equal(("3 other schools", "3 of 13 (23%)"), (rows[^1].Title, rows[^1].Cells[0].Text));
    }

    [Fact]
    public void Reason_has_the_words_of_the_nation_of_the_service()
    {
        var child = Now(A.Child.With(A.Suspension with { Reasons = "DR" }));

        Assert.Equal("Drug related", Title("England"));
        Assert.Equal("Defiance of rules", Title("Wales"));

        string Title(string nation) => new CountedPicture(Columns, [child], nation).Sections.Panel("exclusions-reasons").Series[0].Rows[0].Title;
    }

    private static IReadOnlyList<PictureSection> Sections(IReadOnlyList<ChildQuarter> children) => new CountedPicture(Columns, children, "England").Sections;

    private static ChildQuarter Now(ChildBuilder child) => child.InQuarter();

    private static ChildQuarter Before(ChildBuilder child) => child.With(An.Order with { EndDate = On("2024-03-14") }).InQuarter();
}
