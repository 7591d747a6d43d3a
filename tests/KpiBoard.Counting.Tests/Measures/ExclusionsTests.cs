using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class ExclusionsTests
{
    [Fact]
    public void Child_with_a_permanent_exclusion_is_excluded_and_not_suspended()
    {
        var child = A.Child.With(A.PermanentExclusion);

        Assert.Equal(Met, child.Count("excluded_permanently_ever"));
        Assert.Equal(Met, child.Count("excluded_ever"));
        Assert.Equal(NotMet, child.Count("suspended_last_year"));
    }

    [Fact]
    public void Child_with_a_suspension_is_excluded_and_not_permanently()
    {
        var child = A.Child.With(A.Suspension);

        Assert.Equal(NotMet, child.Count("excluded_permanently_ever"));
        Assert.Equal(Met, child.Count("excluded_ever"));
        Assert.Equal(Met, child.Count("suspended_last_year"));
    }

    [Fact]
    public void Child_never_excluded_is_in_the_denominators()
    {
        Assert.Equal(NotMet, A.Child.Count("excluded_permanently_ever"));
        Assert.Equal(NotMet, A.Child.Count("excluded_ever"));
        Assert.Equal(NotMet, A.Child.Count("suspended_last_year"));
        Assert.Equal(NotMet, A.Child.Count("suspension_sessions_last_year"));
    }

    [Theory]
    [InlineData("excluded_permanently_ever")]
    [InlineData("excluded_ever")]
    [InlineData("suspended_last_year")]
    [InlineData("suspension_sessions_last_year")]
    public void Child_not_covered_by_exclusions_is_not_known(string measure)
    {
        var child = A.Child.With(A.PermanentExclusion, A.Suspension);

        Assert.Equal(NotAsked, child.NotCoveredBy(Sources.Exclusions).Count(measure));
        Assert.Equal(NotAsked, child.WithoutUpn().Count(measure));
        Assert.Equal(1, child.CoveredBy(Sources.Exclusions).Count(measure).Denominator);
    }

    [Theory]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Suspension_counts_when_it_started_in_the_last_year(string day, bool counted)
    {
        var child = A.Child.With(A.Suspension with { StartDate = On(day) });

        Assert.Equal(MetWhen(counted), child.Count("suspended_last_year"));
        Assert.Equal(new Ratio(counted ? 4 : 0, 1), child.Count("suspension_sessions_last_year"));
    }

    [Theory]
    [InlineData("2015-01-01", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Ever_excluded_is_by_the_end(string day, bool counted)
    {
        Assert.Equal(MetWhen(counted), A.Child.With(A.PermanentExclusion with { StartDate = On(day) }).Count("excluded_permanently_ever"));
        Assert.Equal(MetWhen(counted), A.Child.With(A.Suspension with { StartDate = On(day) }).Count("excluded_ever"));
    }

    [Fact]
    public void Sessions_of_all_suspensions_are_summed_blank_as_nought_and_permanent_exclusions_left_out()
    {
        var child = A.Child.With(
            A.Suspension with { Sessions = 3 },
            A.Suspension with { Sessions = 10 },
            A.Suspension with { Sessions = null },
            A.Suspension with { Sessions = 90, StartDate = On("2022-01-01") },
            A.PermanentExclusion with { Sessions = 100 });

        Assert.Equal(new Ratio(13, 1), child.Count("suspension_sessions_last_year"));
    }

    [Fact]
    public void Sessions_are_a_ratio_of_sums() =>
        Assert.Equal(MeasureKind.RatioOfSums, RuleBook.Standard["suspension_sessions_last_year"].Kind);
}
