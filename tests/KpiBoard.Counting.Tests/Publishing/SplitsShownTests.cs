using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

public sealed class SplitsShownTests
{
    private const string Suitable = "kpi2_total_suitable_end";

    private static readonly ChildBuilder InSuitable = A.Child.With(A.Placement);

    [Fact]
    public void Every_value_of_every_split_has_its_place_shown_or_hidden()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var children = SomeChildren.ByChance(seed);

            Assert.Equal(Publication.WithCounts(children).Select(PlaceOf), Publication.Protected(children).Select(PlaceOf));
        }
    }

    [Fact]
    public void Totals_are_shown_before_splits()
    {
        // As many of school age as are asked about timetables: the one above it would hide both at all children.
        var children = SomeChildren.Of((30, InSuitable.With(A.Timetable)), (1, InSuitable.AboveSchoolAge()));
        var figures = Publication.Protected(children);

        Assert.DoesNotContain(figures, figure => figure.Split == "school_age" && !figure.IsHidden);
        Assert.Equal(new Ratio(31, 31), Of(children, Suitable).Ratio);
    }

    [Fact]
    public void How_many_are_not_covered_is_about_files_and_hides_nothing()
    {
        var children = SomeChildren.Of((20, InSuitable.With(A.Suspension)), (20, InSuitable.Of(Sex.Female).With(A.Suspension)), (2, InSuitable.Of(Sex.Female).WithoutUpn()));

        Assert.Equal(new Ratio(40, 40), Of(children, "excluded_ever").Ratio);
        Assert.Equal(new Ratio(42, 42), Of(children, Suitable).Ratio);
    }

    private static (string, string, string) PlaceOf(PublishedFigure figure) => (figure.Measure, figure.Split, figure.Value);

    private static PublishedFigure Of(IReadOnlyList<ChildQuarter> children, string measure) =>
        Publication.Protected(children).Single(figure => figure.Split == "all" && figure.Measure == measure);
}
