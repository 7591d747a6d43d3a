namespace KpiBoard.Import.Tests.Themes;

/// <summary>C1 is a good child with a UPN, C2 one without, C3 is kept out and has a UPN.</summary>
public class MatchingTests
{
    private const string OfGood = "R201100018042";
    private const string OfKeptOut = "H801200001001";
    private const string OfNobody = "T20110001804V";

    [Theory]
    [InlineData("C1", "", "", "1 used")]
    [InlineData("C1", OfGood, "", "1 used")]
    [InlineData("C1", OfNobody, "upn warning upn_unmatched", "1 used")]
    [InlineData("C1", OfKeptOut, "upn error child_mismatch", "1 set aside")]
    [InlineData("C2", OfGood, "upn error child_mismatch", "1 set aside")]
    [InlineData("C2", OfNobody, "upn warning upn_unmatched", "1 used")]
    [InlineData("C3", "", "child_id error child_kept_out", "1 set aside")]
    [InlineData("C3", OfKeptOut, "child_id error child_kept_out", "1 set aside")]
    [InlineData("C3", OfGood, "child_id error child_kept_out; upn error child_mismatch", "1 set aside")]
    [InlineData("C9", "", "child_id error child_unknown", "1 set aside")]
    [InlineData("C9", OfGood, "child_id error child_unknown", "1 set aside")]
    [InlineData("", OfGood, "", "1 used")]
    [InlineData("", OfKeptOut, "upn error child_kept_out", "1 set aside")]
    [InlineData("", OfNobody, "upn warning upn_unmatched", "1 unmatched")]
    public void Row_of_a_return_is_its_child_ids_child_else_its_upns(string childId, string upn, string found, string fate)
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C2").Row(FileKind.Children, $"child_id=C3|date_of_birth=x|upn={OfKeptOut}")
            .Row(FileKind.Exclusions, $"child_id={childId}|upn={upn}");
        var reading = extract.Read();

        Assert.Equal(found, string.Join("; ", Found.Of(extract, FileKind.Exclusions)));
        Assert.Equal(fate, Found.Tally(reading, FileKind.Exclusions));
    }

    [Theory]
    [InlineData("C1", "")]
    [InlineData("C3", "child_id error child_kept_out")]
    [InlineData("C9", "child_id error child_unknown")]
    public void Row_of_an_extract_wants_its_child(string childId, string found)
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C3|date_of_birth=").Row(FileKind.Ete, $"child_id={childId}");

        Assert.Equal(found, string.Join("; ", Found.Of(extract, FileKind.Ete)));
    }

    [Fact]
    public void Child_with_one_good_row_is_not_kept_out()
    {
        var extract = new Extract().Row(FileKind.Children, "date_of_birth=").Row(FileKind.Children).Row(FileKind.Ete, "child_id=C2");

        Assert.Empty(Found.Of(extract, FileKind.Ete));
    }

    [Fact]
    public void Child_of_another_service_is_unknown()
    {
        var extract = new Extract().Row(FileKind.Ete, "service_code=Y002").Row(FileKind.Exclusions, $"service_code=Y002|child_id=|upn={OfGood}");

        Assert.Equal(["child_id error child_unknown"], Found.Of(extract, FileKind.Ete));
        Assert.Equal(["upn warning upn_unmatched"], Found.Of(extract, FileKind.Exclusions));
    }

    [Fact]
    public void Nothing_is_said_of_the_child_of_a_row_without_a_service() =>
        Assert.Equal("service_code error value_missing", Found.InRow(FileKind.Ete, "service_code=|child_id=C9"));

    [Fact]
    public void Service_that_may_not_be_imported_keeps_its_rows_out_and_says_nothing_of_children()
    {
        var options = new Reading.ReadOptions(Extract.AsOf) { ServiceProblem = code => code == "Y001" ? null : FindingCode.ServiceNotYours };
        var reading = new Extract().Row(FileKind.Children, "service_code=Y002").Row(FileKind.Ete, "service_code=Y002|child_id=C9").Read(options);

        Assert.Equal(["children.csv:3 service_code error service_not_yours", "ete.csv:2 service_code error service_not_yours"], Found.Of(reading));
        Assert.Equal(["Y001"], reading.Services().Select(service => service.ServiceCode));
    }
}
