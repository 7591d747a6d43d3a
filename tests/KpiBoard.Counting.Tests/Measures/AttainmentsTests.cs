using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class AttainmentsTests
{
    private const string Measure = "level_2_english_and_maths";

    private static readonly ChildBuilder Child = A.Child.AboveSchoolAge();

    private static readonly Attainment English = An.Attainment;

    private static readonly Attainment Maths = An.Attainment with { Subject = Subject.Maths };

    [Theory]
    [InlineData(AttainmentLevel.EntryLevel, false)]
    [InlineData(AttainmentLevel.Level1, false)]
    [InlineData(AttainmentLevel.Level2, true)]
    [InlineData(AttainmentLevel.Level3, true)]
    public void Level_must_be_reached_in_both_subjects(AttainmentLevel level, bool reached)
    {
        Assert.Equal(MetWhen(reached), Child.With(English with { Level = level }, Maths).Count(Measure));
        Assert.Equal(MetWhen(reached), Child.With(English, Maths with { Level = level }).Count(Measure));
    }

    [Fact]
    public void One_subject_is_not_enough()
    {
        Assert.Equal(NotMet, Child.With(English).Count(Measure));
        Assert.Equal(NotMet, Child.With(Maths).Count(Measure));
        Assert.Equal(NotMet, Child.Count(Measure));
    }

    [Theory]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Level_counts_when_achieved_by_the_end(string day, bool counted) =>
        Assert.Equal(MetWhen(counted), Child.With(English, Maths with { AchievedDate = On(day) }).Count(Measure));

    [Fact]
    public void Higher_level_once_reached_is_not_undone_by_a_lower_one() =>
        Assert.Equal(Met, Child.With(English, Maths, Maths with { Level = AttainmentLevel.Level1 }).Count(Measure));

    [Fact]
    public void Child_of_school_age_at_the_end_is_not_asked() =>
        Assert.Equal(NotAsked, A.Child.With(English, Maths).Count(Measure));

    [Fact]
    public void Child_not_covered_by_attainment_is_not_known()
    {
        Assert.Equal(NotAsked, Child.With(English, Maths).NotCoveredBy(Sources.Attainment).Count(Measure));
        Assert.Equal(Met, Child.With(English, Maths).CoveredBy(Sources.Attainment).Count(Measure));
    }

    [Fact]
    public void Child_without_a_upn_is_covered_all_the_same() =>
        Assert.Equal(Met, Child.With(English, Maths).WithoutUpn().Count(Measure));
}
