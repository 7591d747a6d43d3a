using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

/// <summary>The order runs from 15 January to 14 June 2024.</summary>
public sealed class ExclusionTests
{
    [Theory]
    [InlineData("2024-01-14", "suspended", "neither")]
    [InlineData("2024-01-15", "neither", "suspended")]
    [InlineData("2024-06-14", "neither", "suspended")]
    [InlineData("2024-06-15", "neither", "neither")]
    public void Exclusion_is_during_the_order_from_the_day_it_began_to_its_end(string start, string before, string during)
    {
        var child = A.Child.With(A.Suspension with { StartDate = On(start) });

        Assert.Equal([before], child.In(ExclusionTimes.Before));
        Assert.Equal([during], child.In(ExclusionTimes.During));
    }

    [Fact]
    public void Child_can_be_suspended_and_permanently_excluded() =>
        Assert.Equal(["permanent", "suspended"], A.Child.With(A.Suspension, A.PermanentExclusion).In(ExclusionTimes.During));

    [Fact]
    public void Child_not_covered_by_exclusions_is_not_known()
    {
        var child = A.Child.With(A.Suspension).NotCoveredBy(Sources.Exclusions);

        Assert.Empty(child.In(ExclusionTimes.During));
        Assert.Equal(1, child.NotKnown(ExclusionTimes.During));
        Assert.Equal(1, child.NotKnown(ExclusionHotspots.SuspensionsBySchool));
        Assert.Empty(child.In(ExclusionHotspots.SuspensionsBySchool));
    }

    [Fact]
    public void Schools_are_counted_by_exclusions_the_most_first_and_a_missing_one_last()
    {
        var there = A.Suspension with { SchoolUrn = "100002" };
        var counted = ExclusionHotspots.SuspensionsBySchool.Count(
        [
            A.Child.With(there, there with { StartDate = On("2024-03-02") }, A.Suspension).InQuarter(),
            A.Child.With(A.Suspension with { SchoolUrn = "100001" }, A.Suspension with { StartDate = On("2024-03-03") }, A.PermanentExclusion with { SchoolUrn = "100003" }).InQuarter(),
        ]);

        Assert.Equal(["100002", "100001", "not_recorded"], counted.Groups.Select(group => group.Key));
        Assert.Equal([new(2, 5), new(1, 5), new(2, 5)], counted.Groups.Select(group => group.Ratio));
        Assert.Equal("School 100002", counted.Groups[0].Title);
        Assert.Equal(new(0, 5), counted.RatioOf("100003"));
    }

    [Theory]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    public void Only_exclusions_of_the_last_year_make_a_hotspot(string start, bool counted) =>
        Assert.Equal(counted ? 1 : 0, ExclusionHotspots.SuspensionsBySchool.Count([A.Child.With(A.Suspension with { StartDate = On(start) }).InQuarter()]).Of);

    [Fact]
    public void Exclusion_counts_for_each_of_its_reasons_and_once_in_the_whole()
    {
        var counted = ExclusionHotspots.PermanentByReason.Count([A.Child.With(A.PermanentExclusion with { Reasons = "PP DR PP" }).InQuarter()]);

        Assert.Equal([new("DR", "Drug related", new(1, 1)), new("PP", "Physical assault against a pupil", new(1, 1))], counted.Groups);
        Assert.Equal(1, counted.Of);
    }

    [Theory]
    [InlineData("England", "DR", "Drug related")]
    [InlineData("Wales", "DR", "Defiance of rules")]
    [InlineData("Wales", "VR", "Vape related")]
    [InlineData(null, "XX", "XX")]
    [InlineData("England", "not_recorded", "Reason not recorded")]
    public void Reason_has_the_words_of_its_nation(string? nation, string code, string title) =>
        Assert.Equal(title, ExclusionHotspots.ReasonIn(nation, code));

    [Fact]
    public void Child_with_many_exclusions_at_a_school_is_one_child_there()
    {
        var there = A.Suspension with { SchoolUrn = "100002" };
        var counted = ExclusionHotspots.ChildrenBySchool.Count([A.Child.With(there, there with { StartDate = On("2024-03-02") }, A.PermanentExclusion with { SchoolUrn = "100003" }).InQuarter(), A.Child.InQuarter()]);

        Assert.Equal([new("100002", "School 100002", new(1, 1)), new("100003", "School 100003", new(1, 1))], counted.Groups);
    }

    [Fact]
    public void Other_schools_than_those_named_are_counted_together()
    {
        var counted = ExclusionHotspots.SuspensionsBySchool.Count(
            [A.Child.With([.. Enumerable.Range(1, 5).Select(school => A.Suspension with { SchoolUrn = $"10000{school}" })]).InQuarter()]);

        Assert.Equal(new(3, 5), counted.OthersThan(["100001", "100002"]));
    }

    [Fact]
    public void Excluded_during_the_order_is_of_children_covered()
    {
        Assert.Equal(new(1, 1), ExclusionTimes.DuringOrder.Adds(A.Child.With(A.Suspension).InQuarter()));
        Assert.Equal(new(0, 1), ExclusionTimes.DuringOrder.Adds(A.Child.With(A.Suspension with { StartDate = On("2024-01-14") }).InQuarter()));
        Assert.Equal(default, ExclusionTimes.DuringOrder.Adds(A.Child.NotCoveredBy(Sources.Exclusions).InQuarter()));
    }
}
