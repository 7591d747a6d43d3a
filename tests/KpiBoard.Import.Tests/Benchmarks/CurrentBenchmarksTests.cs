using KpiBoard.Counting.Interpretation;
using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Import.Tests.Benchmarks;

/// <summary>Figures read off the department's files by eye.</summary>
public sealed class CurrentBenchmarksTests
{
    [Theory]
    [InlineData(EducationTopic.StatutoryPlan, "2025", 4.2, 5.3)]
    [InlineData(EducationTopic.LearningNeed, "2025", 20.5, 19.5)]
    [InlineData(EducationTopic.Neet, "2025", 1.9, 3.4)]
    [InlineData(EducationTopic.PermanentExclusion, "2023/24", 0.12, 0.13)]
    [InlineData(EducationTopic.PersistentAbsence, "2025/26 so far", 30.7, 23.8)]
    [InlineData(EducationTopic.SevereAbsence, "2025", 3.8, 3.9)]
    public void Camden_stands_before_England(EducationTopic topic, string year, double camden, double england)
    {
        var found = CurrentBenchmarks.Find(topic, [Published.Camden]);

        Assert.Equal(["Camden", "England"], found.Select(benchmark => benchmark.Place));
        Assert.All(found, benchmark => Assert.Equal(year, benchmark.Year));
        var decimals = topic == EducationTopic.PermanentExclusion ? 2 : 1;
        Assert.Equal([(decimal)camden, (decimal)england], found.Select(benchmark => Math.Round(benchmark.Value.Number!.Value, decimals)));
    }

    [Fact]
    public void Authorities_of_a_partnership_stand_side_by_side()
    {
        var found = CurrentBenchmarks.Find(EducationTopic.StatutoryPlan, LocalAuthority.Of("yot-south-tees"));

        Assert.Equal(["Middlesbrough", "Redcar and Cleveland", "England"], found.Select(benchmark => benchmark.Place));
    }

    [Fact]
    public void Authority_in_Wales_has_none_not_even_that_of_England() => Assert.All(
        Enum.GetValues<EducationTopic>(), topic => Assert.Empty(CurrentBenchmarks.Find(topic, LocalAuthority.Of("yot-cardiff"))));

    [Fact]
    public void What_the_publisher_has_hidden_is_said_to_be() => Assert.Equal(
        WhyNoNumber.Confidential,
        CurrentBenchmarks.Find(EducationTopic.PersistentAbsence, [LocalAuthority.All.Single(authority => authority.Name == "Isles of Scilly")])[0].Value.WhyNot);

    [Fact]
    public void Every_authority_of_England_with_secondary_schools_has_a_number_in_each_file() => Assert.All(
        LocalAuthority.All.Where(authority => authority.Nation == "England" && authority.Name is not ("City of London" or "Isles of Scilly")),
        authority => Assert.All(
            new[] { EducationTopic.StatutoryPlan, EducationTopic.LearningNeed, EducationTopic.Neet, EducationTopic.PersistentAbsence, EducationTopic.SevereAbsence, EducationTopic.Suspension },
            topic => Assert.NotNull(CurrentBenchmarks.Find(topic, [authority])[0].Value.Number)));

    [Fact]
    public void Nothing_is_published_by_authority_of_children_in_no_school() =>
        Assert.Empty(CurrentBenchmarks.Find(EducationTopic.NotInSchool, [Published.Camden]));
}
