using System.Globalization;
using KpiBoard.Import.Benchmarks;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Tests.Benchmarks;

public sealed class PopulationFileTests
{
    private static readonly string[] Sexes = ["M", "F"];

    private const string Header = "la_code,sex,age,ethnic_group,count";

    [Fact]
    public void Group_is_a_share_of_all_children_aged_10_to_17()
    {
        // Of each sex and age 1 Asian and 3 White children: 16 of 64 and 48 of 64.
        var file = Read(Rows("E09000007", ("Asian", "1"), ("White", "3")));

        Assert.Empty(file.Problems);
        Assert.Equal(new(16, 64), file.Find([Published.Camden], "ethnicity", "asian"));
        Assert.Equal(new(48, 64), file.Find([Published.Camden], "ethnicity", "white"));
        Assert.Equal(new(0, 64), file.Find([Published.Camden], "ethnicity", "black"));
        Assert.Equal(new(32, 64), file.Find([Published.Camden], "sex", "male"));
    }

    [Fact]
    public void Other_ages_are_passed_by() => Assert.Equal(
        new(0, 16), Read([.. Rows("E09000007", ("White", "1")), "E09000007,M,9,Asian,5", "E09000007,F,18,Asian,5"]).Find([Published.Camden], "ethnicity", "asian"));

    [Fact]
    public void Children_of_a_partnership_are_added_up_and_their_shares_never_averaged()
    {
        var partners = LocalAuthority.Of("yot-south-tees");
        var file = Read([.. Rows("E06000002", ("Asian", "1"), ("White", "1")), .. Rows("E06000003", ("White", "8"))]);

        Assert.Equal(new(16, 160), file.Find(partners, "ethnicity", "asian"));
        Assert.Null(Read(Rows("E06000002", ("White", "1"))).Find(partners, "ethnicity", "white"));
    }

    [Fact]
    public void Three_digits_name_an_authority_too() =>
        Assert.Equal(new(16, 16), Read(Rows("202", ("White", "1"))).Find([Published.Camden], "ethnicity", "white"));

    [Fact]
    public void Several_words_of_one_group_are_added_up() =>
        Assert.Equal(new(48, 64), Read(Rows("E09000007", ("Asian: Indian", "1"), ("Asian: Chinese", "2"), ("White", "1"))).Find([Published.Camden], "ethnicity", "asian"));

    [Theory]
    [InlineData("c")]
    [InlineData("x")]
    [InlineData("low")]
    public void Symbol_in_the_place_of_a_count_is_not_0_and_leaves_the_authority_without_shares(string symbol)
    {
        var file = Read([.. Rows("E09000007", ("White", "1")), $"E09000007,M,10,Asian,{symbol}"]);

        Assert.Empty(file.Problems);
        Assert.Null(file.Find([Published.Camden], "ethnicity", "white"));
    }

    [Theory]
    [InlineData("E09000007,M,ten,Black,5", "Line 18: age is not a whole number of years.")]
    [InlineData("E09000007,U,10,Black,5", "Line 18: sex is neither M nor F.")]
    [InlineData("E09000007,M,10,Unknown,5", "Line 18: ethnic_group is none of Asian, Black, Mixed, White and Other.")]
    [InlineData("E09000007,M,10,Black,", "Line 18: count is neither a whole number nor a symbol.")]
    [InlineData("E09000007,M,10,Black,5.5", "Line 18: count is neither a whole number nor a symbol.")]
    [InlineData("E09000007,M,10,Black,-5", "Line 18: count is neither a whole number nor a symbol.")]
    [InlineData("E09000007,M,10,White,5", "E09000007 has two rows of one sex, age 10 and ethnic group.")]
    [InlineData("E06000001,M,10,White,5", "E06000001 lacks rows of some age from 10 to 17, or of one sex.")]
    public void File_with_a_wrong_row_says_which_and_is_not_used(string row, string problem) =>
        Assert.Equal([problem], Read([.. Rows("E09000007", ("White", "1")), row]).Problems);

    [Fact]
    public void File_without_a_column_is_refused() =>
        Assert.Throws<UnreadableException>(() => PopulationFile.Read(Published.Stream("la_code,sex,age,count\n")));

    private static PopulationFile Read(IEnumerable<string> rows) => PopulationFile.Read(Published.Stream(string.Join('\n', [Header, .. rows, ""])));

    private static IEnumerable<string> Rows(string authority, params (string Group, string Count)[] groups) =>
        from age in Enumerable.Range(10, 8)
        from sex in Sexes
        from row in groups
        select string.Create(CultureInfo.InvariantCulture, $"{authority},{sex},{age},{row.Group},{row.Count}");
}
