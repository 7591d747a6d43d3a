using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Tests.Codes;

public sealed class CodeListsTests
{
    [Fact]
    public void There_are_six_order_types() =>
        Assert.Equal(["oocd", "yc_with_yjs", "ycc", "ro", "yro", "cust"], OrderType.All.Select(type => type.Key));

    [Theory]
    [InlineData("oocd", "out_of_court", false)]
    [InlineData("yc_with_yjs", "out_of_court", false)]
    [InlineData("ycc", "out_of_court", false)]
    [InlineData("ro", "court", false)]
    [InlineData("yro", "court", false)]
    [InlineData("cust", "court", true)]
    public void Order_type_is_in_or_out_of_court_and_custodial_or_not(string key, string disposal, bool custodial) =>
        Assert.Equal((disposal, custodial), (OrderType.Of(key).Disposal, OrderType.Of(key).Custodial));

    [Fact]
    public void Order_type_and_provision_group_have_a_title()
    {
        Assert.Equal("Youth rehabilitation orders", OrderType.Of("yro").Title);
        Assert.Equal("Supported internship", ProvisionGroup.Of("support_internship").Title);
    }

    [Fact]
    public void Sixteen_outcomes_count() => Assert.Equal(16, LegalOutcome.All.Count(outcome => outcome.Counts));

    [Fact]
    public void Outcomes_that_count_are_ranked_without_gap_or_tie() =>
        Assert.Equal(Enumerable.Range(1, 16), LegalOutcome.All.Where(outcome => outcome.Counts).Select(outcome => outcome.Seriousness!.Value).Order());

    [Fact]
    public void Outcomes_that_do_not_count_have_neither_rank_nor_order_type() =>
        Assert.All(LegalOutcome.All.Where(outcome => !outcome.Counts), outcome => Assert.Null(outcome.OrderType ?? (object?)outcome.Seriousness));

    [Theory]
    [InlineData("SECTION_226_LIFE", "cust", 1)]
    [InlineData("DETENTION_AND_TRAINING_ORDER", "cust", 8)]
    [InlineData("YOUTH_REHABILITATION_ORDER", "yro", 9)]
    [InlineData("REFERRAL_ORDER", "ro", 10)]
    [InlineData("YOUTH_CONDITIONAL_CAUTION", "ycc", 11)]
    [InlineData("YOUTH_CAUTION", "yc_with_yjs", 12)]
    [InlineData("NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT", "oocd", 14)]
    [InlineData("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", "oocd", 16)]
    public void Outcome_has_an_order_type_and_a_rank(string code, string orderType, int seriousness)
    {
        var outcome = LegalOutcome.Find(code)!;

        Assert.Equal((orderType, seriousness), (outcome.OrderType?.Key, outcome.Seriousness));
    }

    [Fact]
    public void Custody_ranks_above_the_community_and_court_above_out_of_court()
    {
        var inRank = LegalOutcome.All.Where(outcome => outcome.Counts).OrderBy(outcome => outcome.Seriousness).ToList();

        Assert.Equal(["cust", "yro", "ro", "ycc", "yc_with_yjs", "oocd"], inRank.Select(outcome => outcome.OrderType!.Key).Distinct());
    }

    [Fact]
    public void Title_with_a_comma_is_read_whole() =>
        Assert.Equal("Outcome 22, deferred prosecution or caution", LegalOutcome.Find("NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT")?.Title);

    [Fact]
    public void Every_list_is_read_without_its_header_and_to_its_last_row()
    {
        Assert.Equal(32, LegalOutcome.All.Count);
        Assert.Equal(21, EthnicityCode.All.Count);
        Assert.Equal(25, ProvisionType.All.Count);
        Assert.Equal(15, ProvisionGroup.All.Count);
        Assert.Equal(45, ExclusionReason.All.Count);
    }

    [Theory]
    [InlineData("W5", "white")]
    [InlineData("M9", "mixed_ethnic")]
    [InlineData("B1", "black")]
    [InlineData("A4", "asian")]
    [InlineData("O1", "other_ethnic")]
    [InlineData("NS", "unknown_ethnic")]
    public void Ethnicity_code_is_in_a_group(string code, string group) => Assert.Equal(group, EthnicityCode.Find(code)?.Group);

    [Fact]
    public void Title_of_an_ethnicity_with_a_comma_is_read_whole() =>
        Assert.Equal("White: English, Welsh, Scottish, Northern Irish or British", EthnicityCode.Find("W1")?.Title);

    [Fact]
    public void Code_not_in_a_list_is_not_found()
    {
        Assert.Null(LegalOutcome.Find("NEW"));
        Assert.Null(EthnicityCode.Find("W8"));
        Assert.Null(ProvisionType.Find("NEW"));
    }

    [Fact]
    public void Provision_none_alone_is_no_ete()
    {
        Assert.Equal(["NONE"], ProvisionType.All.Where(type => type.IsNone).Select(type => type.Code));
        Assert.Equal("Not in education, training or employment", ProvisionGroup.NoEte.Title);
    }

    [Theory]
    [InlineData("PP", true)]
    [InlineData("PW", true)]
    [InlineData("LD", true)]
    [InlineData("XX", false)]
    public void Exclusion_reason_is_known_in_either_nation(string code, bool known) =>
        Assert.Equal(known, ExclusionReason.IsKnown(code));

    [Fact]
    public void Same_exclusion_reason_can_mean_another_thing_in_the_other_nation() =>
        Assert.Equal(
            [("England", "Persistent disruptive behaviour"), ("Wales", "Disruptive behaviour")],
            ExclusionReason.All.Where(reason => reason.Code == "DB").Select(reason => (reason.Nation, reason.Title)));
}
