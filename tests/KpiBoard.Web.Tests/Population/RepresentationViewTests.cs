using System.Text;
using KpiBoard.Import.Benchmarks;
using KpiBoard.Web.Population;
using Xunit;

namespace KpiBoard.Web.Tests.Population;

public sealed class RepresentationViewTests
{
    private static readonly string[] Sexes = ["M", "F"];

    private static readonly IReadOnlyList<LocalAuthority> Camden = LocalAuthority.Of("yot-camden");

    // Of each sex and age 1 Black and 3 White children: a quarter is Black.
    private static readonly LocalPopulation QuarterBlack = new(PopulationFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        "la_code,sex,age,ethnic_group,count\n" + string.Concat(
            from age in Enumerable.Range(10, 8)
            from sex in Sexes
            select FormattableString.Invariant($"E09000007,{sex},{age},Black,1\nE09000007,{sex},{age},White,3\n"))))), null);

    [Fact]
    public void Group_is_set_beside_its_share_of_children_aged_10_to_17()
    {
        var view = RepresentationView.Of(
            Shown.Of(Shown.Children(40), Shown.Children(20, "ethnicity", "black"), Shown.Children(20, "ethnicity", "white")), Camden, QuarterBlack);
        var black = view.Ethnicity.Single(row => row.Title == "Black");

        // 20 of 40 lies between 35.2% and 64.8%.
        Assert.Equal("+25 points (+10 to +40)", RepresentationWords.Difference(black));
        Assert.Equal("2.0 (1.4 to 2.6)", RepresentationWords.Times(black));
        Assert.Equal("Larger share here", RepresentationWords.Verdict(black));
        Assert.Equal("Smaller share here", RepresentationWords.Verdict(view.Ethnicity.Single(row => row.Title == "White")));
        Assert.Equal(["Female", "Male"], view.Sex.Select(row => row.Title));
    }

    [Fact]
    public void Hidden_group_has_no_share_no_difference_and_no_ratio()
    {
        var view = RepresentationView.Of(
            Shown.Of(Shown.Children(40), Shown.Children(null, "ethnicity", "black"), Shown.Children(20, "ethnicity", "white")), Camden, QuarterBlack);
        var black = view.Ethnicity.Single(row => row.Title == "Black");

        Assert.Null(black.Cohort);
        Assert.Equal(["[c]", "[c]", "[c]"], [RepresentationWords.Difference(black), RepresentationWords.Times(black), RepresentationWords.Verdict(black)]);
    }

    [Fact]
    public void Group_that_no_child_is_of_is_0_where_the_split_is_shown_and_hidden_where_it_is_left_out()
    {
        var shown = RepresentationView.Of(Shown.Of(Shown.Children(40), Shown.Children(40, "ethnicity", "white")), Camden, QuarterBlack);
        var leftOut = RepresentationView.Of(Shown.Of(Shown.Children(40)), Camden, QuarterBlack);

        Assert.Equal(new(0, 40), shown.Ethnicity.Single(row => row.Title == "Black").Cohort);
        Assert.All(leftOut.Ethnicity, row => Assert.Null(row.Cohort));
        Assert.Equal(("0 of 40 (0%)", "[c]"), (shown.Unknown, leftOut.Unknown));
    }

    [Fact]
    public void Without_a_population_of_children_people_of_all_ages_stand_there_and_nothing_is_worked_out()
    {
        var view = RepresentationView.Of(Shown.Of(Shown.Children(40), Shown.Children(40, "ethnicity", "white")), Camden, LocalPopulation.None);

        Assert.False(view.IsOfChildren);
        Assert.Empty(view.Sex);
        Assert.All(view.Ethnicity, row => Assert.NotNull(Assert.Single(row.AllAges)));
        Assert.All(view.Ethnicity, row => Assert.Null(row.Representation));
    }

    [Fact]
    public void Of_fewer_than_ten_children_nothing_is_said()
    {
        var view = RepresentationView.Of(Shown.Of(Shown.Children(9), Shown.Children(9, "ethnicity", "white")), Camden, QuarterBlack);

        Assert.All(view.Ethnicity, row => Assert.Equal("Too few children", RepresentationWords.Verdict(row)));
    }

    [Theory]
    [InlineData("la_code,sex,age,count\n", "The population file could not be used. The column ethnic_group is not in the header.")]
    [InlineData("la_code,sex,age,ethnic_group,count\nE09000007,M,10,Black,few\n", "The population file could not be used. Line 2: count is neither a whole number nor a symbol.")]
    public void File_that_cannot_be_used_is_told_and_not_used(string text, string trouble)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);

        Assert.Equal(new(null, trouble), LocalPopulation.Load(path));
        File.Delete(path);
        Assert.Equal(new(null, "The population file could not be opened."), LocalPopulation.Load(path));
    }
}
