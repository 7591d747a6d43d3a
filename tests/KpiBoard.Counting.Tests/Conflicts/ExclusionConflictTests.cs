using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Conflicts;

// The ordinary placement runs since September 2023, the permanent exclusion is of 1 March, the order ends on 14 June 2024.
public sealed class ExclusionConflictTests
{
    private static readonly Placement AtSchool = A.Placement with { SchoolUrn = "100001" };
    private static readonly Exclusion Excluded = A.PermanentExclusion with { SchoolUrn = "100001" };
    private static readonly ChildBuilder Both = A.Child.With(AtSchool).With(Excluded);

    [Fact]
    public void Placement_at_a_school_that_has_permanently_excluded_the_child_disagrees_with_the_return()
    {
        var conflict = Assert.Single(Both.Conflicts());

        Assert.Equal((ConflictKind.PermanentExclusion, On("2024-03-02"), null), (conflict.Kind, conflict.From, conflict.Until));
        Assert.Equal("MAINSTREAM_SCHOOL at school 100001, 2023-09-01 on | permanently excluded from school 100001 on 2024-03-01", Both.Says());
    }

    [Theory]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-02", true)]
    public void Placement_that_ended_with_the_exclusion_agrees(string end, bool disagree) =>
        Assert.Equal(disagree, Both.With(AtSchool with { EndDate = On(end) }).Conflicts().Count == 1);

    [Theory]
    [InlineData("100002")]
    [InlineData(null)]
    public void Placement_at_another_school_or_at_none_that_is_known_agrees(string? school) =>
        Assert.Empty(Both.With(AtSchool with { SchoolUrn = school }).Conflicts());

    [Fact]
    public void Suspension_ends_no_placement() => Assert.Empty(Both.With(A.Suspension with { SchoolUrn = "100001" }).Conflicts());

    [Fact]
    public void Exclusion_of_an_unknown_school_disagrees_with_no_placement() =>
        Assert.Empty(A.Child.With(A.Placement).With(A.PermanentExclusion).Conflicts());

    [Fact]
    public void Once_the_case_record_is_right_the_child_was_not_excluded()
    {
        var ruled = Both.AllRuled(forCase: true);

        Assert.Equal(Counts.Met, Both.Count("excluded_permanently_ever"));
        Assert.Equal(Counts.NotMet, ruled.Count("excluded_permanently_ever"));
        Assert.Equal(Counts.Met, ruled.Count("kpi2_total_suitable_end"));
    }

    [Fact]
    public void Once_the_return_is_right_the_placement_ended_the_day_before_the_exclusion()
    {
        var ruled = Both.AllRuled(forCase: false);

        Assert.Equal(Counts.Met, Both.Count("kpi2_total_suitable_end"));
        Assert.Equal(Counts.NotMet, ruled.Count("kpi2_total_suitable_end"));
        Assert.Equal(On("2024-02-29"), Assert.Single(ruled.Record.Placements).EndDate);
    }

    [Fact]
    public void Once_the_return_is_right_a_placement_that_began_after_the_exclusion_was_none() =>
        Assert.Empty(Both.With(AtSchool with { StartDate = On("2024-04-01") }).AllRuled(forCase: false).Record.Placements);
}
