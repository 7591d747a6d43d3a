using KpiBoard.Web.Packs;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

public sealed class PackCodeTests
{
    private const string Code = "7K2M9XQ4T0VBN3RWZ6HD8JC5PA";

    [Fact]
    public void A_code_is_26_random_signs()
    {
        var codes = Enumerable.Range(0, 100).Select(_ => PackCode.New()).ToList();

        Assert.Equal(100, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", code));
    }

    [Theory]
    [InlineData("7K2M9XQ4T0VBN3RWZ6HD8JC5PA-12")]
    [InlineData(" 7k2m9xq4t0vbn3rwz6hd8jc5pa-12 ")]
    [InlineData("7K2M9 XQ4T0 VBN3R WZ6HD 8JC5P A - 12")]
    [InlineData("7K2M9XQ4TOVBN3RWZ6HD8JC5PA-12")]
    public void Blanks_small_letters_and_an_O_for_a_nought_do_no_harm(string typed) => Assert.Equal((Code, 12), PackCode.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7K2M9XQ4T0VBN3RWZ6HD8JC5PA")]
    [InlineData("7K2M9XQ4T0VBN3RWZ6HD8JC5PA-")]
    [InlineData("7K2M9XQ4T0VBN3RWZ6HD8JC5PA--1")]
    [InlineData("7K2M9XQ4T0VBN3RWZ6HD8JC5P-12")]
    [InlineData("7K2M9XQ4T0VBN3RWZ6HD8JC5P?-12")]
    public void What_can_be_no_code_is_none(string? typed)
    {
        var read = PackCode.Read(typed);
        Assert.True(read is null || read.Value != (Code, 12));
        Assert.True(read is null || typed!.Contains("--", StringComparison.Ordinal));
    }
}
