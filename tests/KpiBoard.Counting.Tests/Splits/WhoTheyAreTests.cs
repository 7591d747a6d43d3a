using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Splits;

/// <summary>The splits by the child: sex, ethnicity, age, school age; and by its order.</summary>
public sealed class WhoTheyAreTests
{
    [Theory]
    [InlineData(Sex.Male, "male")]
    [InlineData(Sex.Female, "female")]
    [InlineData(Sex.Unknown, "unknown_gender")]
    public void Sex_is_male_female_or_unknown(Sex sex, string value) => AssertValue(value, BySex.Split, A.Child.Of(sex));

    [Theory]
    [InlineData("W2", "white")]
    [InlineData("M2", "mixed_ethnic")]
    [InlineData("B1", "black")]
    [InlineData("A4", "asian")]
    [InlineData("O9", "other_ethnic")]
    [InlineData("NS", "unknown_ethnic")]
    [InlineData(null, "unknown_ethnic")]
    public void Ethnicity_is_the_group_of_the_code(string? code, string value) =>
        AssertValue(value, ByEthnicity.Split, A.Child.OfEthnicity(code));

    [Theory]
    [InlineData("2014-01-15", "10_14")]
    [InlineData("2009-01-16", "10_14")]
    [InlineData("2009-01-15", "15_17")]
    [InlineData("2006-01-16", "15_17")]
    public void Age_is_that_on_the_day_the_order_began(string born, string value) =>
        AssertValue(value, ByAge.Split, A.Child.Born(born));

    [Theory]
    [InlineData("2024-06-28", "school_age")]
    [InlineData("2024-06-29", "above_school_age")]
    public void School_age_is_that_at_the_end(string end, string value) =>
        AssertValue(value, BySchoolAge.Split, A.Child.Born("2008-03-10").With(An.Order with { EndDate = On(end) }));

    [Theory]
    [InlineData("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", "oocd", "out_of_court")]
    [InlineData("YOUTH_CAUTION", "yc_with_yjs", "out_of_court")]
    [InlineData("YOUTH_CONDITIONAL_CAUTION", "ycc", "out_of_court")]
    [InlineData("REFERRAL_ORDER", "ro", "court")]
    [InlineData("YOUTH_REHABILITATION_ORDER", "yro", "court")]
    [InlineData("SECTION_250", "cust", "court")]
    public void Order_type_is_that_of_the_order_kept_and_decides_the_disposal(string outcome, string orderType, string disposal)
    {
        var child = A.Child.With(An.Order with { LegalOutcome = outcome });

        AssertValue(orderType, ByOrderType.Split, child);
        AssertValue(disposal, ByDisposal.Split, child);
    }

    private static void AssertValue(string value, Split split, ChildBuilder child) =>
        Assert.Equal([value], split.ValuesOf(child.InQuarter()));
}
