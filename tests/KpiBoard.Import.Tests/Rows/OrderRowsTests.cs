namespace KpiBoard.Import.Tests.Rows;

public class OrderRowsTests
{
    [Fact]
    public void Good_row_has_no_finding() => Assert.Equal("", Found.InRow(FileKind.Orders, ""));

    [Theory]
    [InlineData("service_code=", "service_code error value_missing")]
    [InlineData("child_id=", "child_id error value_missing")]
    [InlineData("order_id=", "order_id error value_missing")]
    [InlineData("legal_outcome=", "legal_outcome error value_missing")]
    [InlineData("outcome_date=", "outcome_date error value_missing")]
    [InlineData("start_date=", "start_date error value_missing")]
    public void Needed_value_that_is_blank_keeps_the_row_out(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("legal_outcome=NOT_KNOWN", "legal_outcome warning outcome_unclear")]
    [InlineData("legal_outcome=other", "legal_outcome warning outcome_unclear")]
    [InlineData("legal_outcome=REFERAL_ORDER", "legal_outcome warning outcome_not_listed")]
    [InlineData("legal_outcome= referral_order ", "")]
    [InlineData("legal_outcome=FINE", "")]
    public void Outcome_that_does_not_say_what_it_was_is_unclear_or_not_listed(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("start_date=2024-01-05|end_date=2024-01-04", "end_date error end_before_start")]
    [InlineData("start_date=2024-01-05|end_date=2024-01-05", "")]
    [InlineData("start_date=2024-01-05|end_date=", "")]
    [InlineData("start_date=2024-01-05|end_date=1900-01-01", "")]
    [InlineData("start_date=2024-01-05|end_date=soon", "end_date error date_invalid")]
    [InlineData("start_date=|end_date=2024-01-04", "start_date error value_missing")]
    public void End_before_the_start_keeps_the_row_out_and_an_open_end_does_not(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("end_date=|start_date=2026-03-31|outcome_date=2026-03-31", "")]
    [InlineData("end_date=|start_date=2026-04-01", "start_date warning future_date")]
    [InlineData("end_date=|outcome_date=2026-04-01", "outcome_date warning future_date")]
    public void Start_or_outcome_after_the_as_of_day_is_a_warning(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("residence=", "residence warning residence_missing")]
    [InlineData("residence=other", "")]
    [InlineData("residence=elsewhere", "residence warning code_unknown")]
    public void Blank_residence_is_a_warning_and_another_word_is_none_of_the_codes(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("appeal_status=", "")]
    [InlineData("appeal_status=Not_Appealed", "")]
    [InlineData("appeal_status=CHANGED_ON_APPEAL", "")]
    [InlineData("appeal_status=Changed on appeal", "")]
    [InlineData("appeal_status=APPEAL_SUCCESSFUL", "")]
    [InlineData("appeal_status=result of appeal successful", "")]
    [InlineData("appeal_status=APPEALED", "appeal_status warning code_unknown")]
    public void Appeal_status_is_a_code_or_a_text_of_the_case_systems(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("disposal_type=REFERRAL_ORDER", "")]
    [InlineData("disposal_type=whatever was said", "")]
    [InlineData("disposal_type=DTO_LICENCE", "")]
    public void Any_disposal_type_will_do(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("start_date=2017-04-30|outcome_date=2017-04-30", "start_date warning age_unlikely")]
    [InlineData("start_date=2017-05-01|outcome_date=2017-05-01", "")]
    [InlineData("end_date=|start_date=2028-04-30", "start_date warning future_date")]
    [InlineData("end_date=|start_date=2028-05-01", "start_date warning age_unlikely")]
    [InlineData("disposal_type=DTO_LICENCE|outcome_date=2017-04-30", "start_date warning age_unlikely")]
    [InlineData("outcome_date=2017-04-30", "")]
    public void Child_is_unlikely_young_or_old_when_the_order_began(string values, string found) =>
        Assert.Equal(found, Found.InRow(FileKind.Orders, values));

    [Theory]
    [InlineData("disposal_type=DTO_CUSTODY|order_id=O2", "disposal_type warning licence_missing; disposal_type warning licence_missing")]
    [InlineData("disposal_type=DTO_LICENCE|order_id=O2", "")]
    [InlineData("disposal_type=dto_licence|order_id=O2|legal_outcome=", "legal_outcome error value_missing")]
    [InlineData("disposal_type=DTO_LICENCE", "order_id error duplicate_id")]
    [InlineData("disposal_type=DTO_LICENCE|order_id=O2|child_id=C2", "disposal_type warning licence_missing; child_id error child_unknown")]
    public void Custodial_half_wants_the_licence_half_of_the_same_child(string other, string found)
    {
        var extract = new Extract().Row(FileKind.Orders, "disposal_type=DTO_CUSTODY").Row(FileKind.Orders, other);

        Assert.Equal(found, string.Join("; ", Found.Of(extract, FileKind.Orders)));
    }
}
