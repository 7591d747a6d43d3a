using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Quality;
using KpiBoard.Counting.Tests.Publishing;

namespace KpiBoard.Counting.Tests.Quality;

public sealed class ProtectedQualityTests
{
    private const string Suitable = "kpi2_total_suitable_end";

    private static readonly ChildBuilder InSuitable = A.Child.With(A.Placement);
    private static readonly ChildBuilder NotRecorded = A.Child;

    [Theory]
    [InlineData(40, 6, "PlacementRecorded SomeGaps")]
    [InlineData(20, 20, "PlacementRecorded LargeGaps")]
    [InlineData(90, 6, "")]
    [InlineData(40, 0, "")]
    public void Gaps_that_the_figures_show_are_told_in_words(int suitable, int notRecorded, string expected) =>
        Assert.Equal(expected, Told(SomeChildren.Of((suitable, InSuitable), (notRecorded, NotRecorded)), Suitable));

    [Theory]
    [InlineData(10, 5)]
    [InlineData(1, 3)]
    [InlineData(0, 5)]
    public void Of_a_figure_that_is_hidden_nothing_is_told_of_children(int suitable, int notRecorded) =>
        Assert.Equal("", Told(SomeChildren.Of((suitable, InSuitable), (notRecorded, NotRecorded)), Suitable));

    [Fact]
    public void Children_with_the_same_figures_shown_are_told_the_same_of()
    {
        var told = Enumerable.Range(1, 120).Select(SomeChildren.ByChance).Select(children => (Shown: Shown(children), Told: Of(children, [])));

        // Alike in what is shown, whatever is hidden: told from the figures alone.
        Assert.All(told, period => Assert.Equal(ProtectedQuality.Of(period.Shown, 80, []), period.Told));
        Assert.All(told.SelectMany(period => period.Told), gaps => Assert.NotEqual(QualityLevel.Good, gaps.Level));
    }

    [Fact]
    public void Late_files_are_told_except_of_fewer_than_six_children()
    {
        QualityPart late = new(QualityKind.InTime, Sources.None, Timeliness.MarkOf(100)) { Days = 100 };

        Assert.Equal("InTime LargeGaps", Told([.. SomeChildren.Of(20, InSuitable)], Suitable, late));
        Assert.Equal("", Told([.. SomeChildren.Of(5, InSuitable)], Suitable, late));
    }

    [Fact]
    public void That_rows_wait_is_not_told_for_it_would_tell_of_a_child_without_a_upn()
    {
        QualityPart waiting = new(QualityKind.RowsMatched, Sources.Exclusions, new(1, 10));

        Assert.Equal("", Told([.. SomeChildren.Of(20, InSuitable)], "excluded_ever", waiting));
    }

    [Fact]
    public void A_return_that_covers_under_half_of_the_children_is_told_as_it_is_in_words()
    {
        var children = SomeChildren.Of((4, InSuitable), (16, InSuitable.WithoutUpn()));

        Assert.Equal("Covered LargeGaps", Told(children, "excluded_ever"));
        Assert.Equal("", Told([.. SomeChildren.Of((16, InSuitable), (4, InSuitable.WithoutUpn()))], "excluded_ever"));
    }

    private static string Told(IReadOnlyList<ChildQuarter> children, string measure, params QualityPart[] files) =>
        string.Join(", ", Of(children, files).Where(gaps => gaps.Measure == measure).Select(gaps => $"{gaps.Kind} {gaps.Level}"));

    private static IReadOnlyList<ProtectedQuality> Of(IReadOnlyList<ChildQuarter> children, QualityPart[] files) =>
        ProtectedQuality.Of(Shown(children), children.Count, files);

    private static PublishedPeriod Shown(IReadOnlyList<ChildQuarter> children) => new(Publication.Protected(children), SourceCoverage.Protected(children));
}
