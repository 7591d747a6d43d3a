namespace KpiBoard.Import.Tests.Themes;

public class OneFindingAValueTests
{
    [Fact]
    public void Unknown_suitability_is_not_missing_too() =>
        Assert.Equal("suitability warning code_unknown", Found.InRow(FileKind.Ete, "suitability=GOOD"));

    [Fact]
    public void Unlikely_age_hides_that_the_start_lies_ahead() =>
        Assert.Equal("start_date warning age_unlikely", Found.InRow(FileKind.Orders, "start_date=2030-01-01|end_date="));

    [Fact]
    public void Unusable_hours_are_not_compared_with_those_offered() =>
        Assert.Equal("hours_attended error number_invalid", Found.InRow(FileKind.Ete, "hours_offered=16|hours_attended=169"));

    [Fact]
    public void Wrong_check_letter_hides_that_no_child_has_the_upn()
    {
        var reading = new Extract().Row(FileKind.Exclusions, "child_id=|upn=A20110001804V").Read();

        Assert.Equal(["exclusions.csv:2 upn warning upn_check_letter"], Found.Of(reading));
        Assert.Equal("1 unmatched", Found.Tally(reading, FileKind.Exclusions));
    }

    [Fact]
    public void Mismatch_hides_a_wrong_check_letter()
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C2|upn=A20110001804V").Row(FileKind.Exclusions, "child_id=C1|upn=A20110001804V");

        Assert.Equal(["upn error child_mismatch"], Found.Of(extract, FileKind.Exclusions));
    }

    [Fact]
    public void Upn_of_another_child_hides_its_wrong_check_letter()
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C2|upn=A20110001804V").Row(FileKind.Children, "child_id=C3|upn=A20110001804V");

        Assert.Equal(["upn warning upn_check_letter", "upn error duplicate_id"], Found.Of(extract, FileKind.Children));
    }

    [Fact]
    public void Every_value_of_a_row_is_looked_at() => Assert.Equal(
        "end_date error date_invalid; hours_attended error number_invalid; hours_offered error number_invalid; provision_type error code_unknown; service_code error value_missing; start_date error date_invalid; suitability warning suitability_missing",
        Found.InRow(FileKind.Ete, "service_code=|provision_type=PRISON|start_date=x|end_date=y|suitability=|hours_offered=-1|hours_attended=-1"));

    [Fact]
    public void Findings_are_sorted_by_file_line_column_and_code()
    {
        var reading = new Extract()
            .Row(FileKind.SendAln, "identified=PERHAPS")
            .Row(FileKind.Orders, "residence=|order_id=")
            .Row(FileKind.Orders, "residence=")
            .Row(FileKind.Ete, "suitability=")
            .Read();

        Assert.Equal(
            ["ete.csv:2 suitability warning suitability_missing", "orders.csv:2 order_id error value_missing", "orders.csv:2 residence warning residence_missing", "orders.csv:3 residence warning residence_missing", "sendaln.csv:2 identified error code_unknown"],
            Found.Of(reading));
    }
}
