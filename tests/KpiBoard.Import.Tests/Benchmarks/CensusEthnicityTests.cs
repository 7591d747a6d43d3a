using KpiBoard.Import.Benchmarks;

namespace KpiBoard.Import.Tests.Benchmarks;

public sealed class CensusEthnicityTests
{
    [Fact]
    public void Five_groups_of_an_authority_add_up_to_its_people()
    {
        var groups = EthnicGroup.All.Select(group => CensusEthnicity.Find(Published.Camden, group)!.Value).ToList();

        Assert.All(groups, group => Assert.Equal(groups[0].Denominator, group.Denominator));
        Assert.Equal(groups[0].Denominator, groups.Sum(group => group.Numerator));
        Assert.InRange(groups[0].Denominator, 209_000, 211_000);
    }

    [Fact]
    public void Every_authority_of_both_nations_has_figures() =>
        Assert.All(LocalAuthority.All, authority => Assert.NotNull(CensusEthnicity.Find(authority, "white")));

    [Theory]
    [InlineData("Asian, Asian British or Asian Welsh: Chinese", "asian")]
    [InlineData("Chinese", "asian")]
    [InlineData("Black, Black British, Black Welsh, Caribbean or African: Other Black", "black")]
    [InlineData("Black / African / Caribbean / Black British", "black")]
    [InlineData("Mixed or Multiple ethnic groups: White and Black African", "mixed_ethnic")]
    [InlineData("White: Other White", "white")]
    [InlineData("Other ethnic group: Arab", "other_ethnic")]
    [InlineData("Any other ethnic group", "other_ethnic")]
    [InlineData("Unknown", null)]
    public void Words_of_publishers_are_told_by_their_first(string words, string? group) => Assert.Equal(group, EthnicGroup.Find(words));
}
