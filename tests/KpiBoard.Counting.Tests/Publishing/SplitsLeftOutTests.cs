using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

public sealed class SplitsLeftOutTests
{
    private const string Suitable = "kpi2_total_suitable_end";

    private static readonly ChildBuilder InSuitable = A.Child.With(A.Placement);

    [Fact]
    public void Split_is_published_with_every_value_or_left_out_whole()
    {
        var leftOut = 0;
        for (var seed = 0; seed < 12; seed++)
        {
            var all = ValuesOf(Publication.WithCounts(SomeChildren.ByChance(seed)));
            var published = ValuesOf(Publication.Protected(SomeChildren.ByChance(seed)));
            Assert.All(published, split => Assert.Equal(all[split.Key], split.Value));
            leftOut += all.Count - published.Count;
        }

        Assert.True(leftOut > 0);
    }

    [Fact]
    public void Split_that_would_cost_a_total_is_left_out_and_the_totals_are_shown()
    {
        // As many of school age as are asked about timetables: the one above it would hide both at all children.
        var children = SomeChildren.Of((30, InSuitable.With(A.Timetable)), (1, InSuitable.AboveSchoolAge()));
        var figures = Publication.Protected(children);

        Assert.DoesNotContain(figures, figure => figure.Split == "school_age" && !figure.IsHidden);
        Assert.Equal(new Ratio(31, 31), Of(children, Suitable).Ratio);
    }

    [Fact]
    public void How_many_are_not_covered_is_told_of_all_children_and_of_no_part_of_them()
    {
        var children = SomeChildren.Of((20, InSuitable.With(A.Suspension)), (20, InSuitable.Of(Sex.Female).With(A.Suspension)), (2, InSuitable.Of(Sex.Female).WithoutUpn()));
        var figures = Publication.Protected(children);

        Assert.Equal(new Ratio(40, 40), Of(children, "excluded_ever").Ratio);
        Assert.Equal(new Ratio(42, 42), Of(children, Suitable).Ratio);
        var bySex = figures.Where(figure => figure.Split == "sex").ToLookup(figure => figure.Value);
        Assert.All(bySex, part => Assert.False(
            part.Any(figure => figure.Measure == Suitable && !figure.IsHidden) && part.Any(figure => figure.Measure == "excluded_ever" && !figure.IsHidden)));
    }

    private static Dictionary<string, HashSet<string>> ValuesOf(IReadOnlyList<PublishedFigure> figures) => figures
        .GroupBy(figure => figure.Split)
        .ToDictionary(split => split.Key, split => split.Select(figure => figure.Value).ToHashSet());

    private static PublishedFigure Of(IReadOnlyList<ChildQuarter> children, string measure) =>
        Publication.Protected(children).Single(figure => figure.Split == "all" && figure.Measure == measure);
}
