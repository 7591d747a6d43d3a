using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Tests.Themes;

public class NumbersAndCodesTests
{
    [Theory]
    [InlineData("16", 16)]
    [InlineData(" 16 ", 16)]
    [InlineData("16.0", 16)]
    [InlineData("16.000", 16)]
    [InlineData("016", 16)]
    [InlineData("0", 0)]
    [InlineData("168.0", 168)]
    public void Whole_number_is_read_with_or_without_zero_decimals(string text, int hours)
    {
        var reading = new Extract().Row(FileKind.Ete, $"hours_attended=|hours_offered={text}").Read();

        Assert.Equal(hours, Assert.Single(reading.Services()[0].Children[0].Placements).HoursOffered);
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("+16")]
    [InlineData("16.")]
    [InlineData(".0")]
    [InlineData("16.01")]
    [InlineData("16,0")]
    [InlineData("1 6")]
    [InlineData("1e1")]
    [InlineData("0x10")]
    [InlineData("１６")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    public void Anything_else_is_no_number_and_keeps_the_row_out(string text) =>
        Assert.Equal("sessions error number_invalid", Found.InRow(FileKind.Exclusions, $"sessions={text}"));

    [Fact]
    public void Zero_decimals_are_dropped_in_ids_too()
    {
        var reading = new Extract().Row(FileKind.Children, "child_id=77.0").Row(FileKind.Ete, "child_id=77|school_urn=100001.0").Read();

        Assert.Equal("100001", Assert.Single(reading.Services()[0].Children[1].Placements).SchoolUrn);
    }

    [Fact]
    public void Codes_are_read_without_regard_to_case_and_blanks()
    {
        var reading = new Extract()
            .Row(FileKind.Orders, "legal_outcome= referral_Order |disposal_type= dto_licence |residence= Other |appeal_status= not_appealed ")
            .Row(FileKind.Exclusions, "category= fixd |reason= pp;PA , vp ")
            .Read();

        var child = reading.Services()[0].Children[0];
        Assert.Equal(("REFERRAL_ORDER", "DTO_LICENCE", Residence.Other, AppealStatus.NotAppealed), child.Orders.Select(order => (order.LegalOutcome, order.DisposalType, order.Residence, order.AppealStatus)).Single());
        Assert.Equal((ExclusionCategory.Suspension, "PP PA VP"), child.Exclusions.Select(one => (one.Category, one.Reasons)).Single());
    }

    [Fact]
    public void Unusable_value_in_an_optional_column_counts_as_blank()
    {
        var reading = new Extract().Row(FileKind.Orders, "residence=elsewhere|appeal_status=maybe").Row(FileKind.Exclusions, "reason=QQ").Read();

        var child = reading.Services()[0].Children[0];
        Assert.Equal((null, null), child.Orders.Select(order => (order.Residence, order.AppealStatus)).Single());
        Assert.Null(child.Exclusions.Single().Reasons);
    }

    [Fact]
    public void Ids_are_compared_exactly_with_blanks_trimmed()
    {
        var reading = new Extract().Row(FileKind.Orders, "child_id=c1").Row(FileKind.Orders, "child_id= C1 |service_code= Y001 ").Row(FileKind.Orders, "service_code=y001|order_id=O9").Read();

        Assert.Equal(["orders.csv:2 child_id error child_unknown", "orders.csv:4 child_id error child_unknown"], Found.Of(reading));
    }
}
