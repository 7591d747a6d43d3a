namespace KpiBoard.Import.Tests.Themes;

public class DuplicateIdTests
{
    private const string Upn = "T20110001804V";

    [Theory]
    [InlineData("", "", "3 child_id error duplicate_id")]
    [InlineData("date_of_birth=x", "", "2 date_of_birth error date_invalid")]
    [InlineData("", "date_of_birth=x", "3 child_id error duplicate_id; 3 date_of_birth error date_invalid")]
    [InlineData("date_of_birth=x", "date_of_birth=x", "2 date_of_birth error date_invalid; 3 date_of_birth error date_invalid")]
    [InlineData("sex=X", "", "2 sex warning code_unknown; 3 child_id error duplicate_id")]
    public void First_row_without_another_error_keeps_the_child_id(string first, string second, string found)
    {
        var extract = new Extract().Headed(FileKind.Children).Row(FileKind.Children, first).Row(FileKind.Children, second);

        Assert.Equal(found, Lines(extract));
    }

    [Theory]
    [InlineData("child_id=A", "child_id=B", "3 upn error duplicate_id")]
    [InlineData("child_id=A|date_of_birth=x", "child_id=B", "2 date_of_birth error date_invalid")]
    [InlineData("child_id=A", "child_id=B|date_of_birth=x", "3 date_of_birth error date_invalid; 3 upn error duplicate_id")]
    [InlineData("child_id=A", "child_id=A", "3 child_id error duplicate_id")]
    [InlineData("child_id=A", "child_id=B|service_code=Y002", "")]
    public void First_child_without_another_error_keeps_the_upn(string first, string second, string found)
    {
        var extract = new Extract().Headed(FileKind.Children)
            .Row(FileKind.Children, $"{first}|upn={Upn}")
            .Row(FileKind.Children, $"{second}|upn={Upn}");

        Assert.Equal(found, Lines(extract));
    }

    [Fact]
    public void Upn_of_a_row_kept_out_for_its_child_id_is_free_for_another_child()
    {
        var extract = new Extract().Row(FileKind.Children, $"child_id=C1|upn={Upn}").Row(FileKind.Children, $"child_id=C2|upn={Upn}");

        Assert.Equal("3 child_id error duplicate_id", Lines(extract));
    }

    [Fact]
    public void Child_id_of_a_row_kept_out_for_its_upn_is_free_for_a_later_row()
    {
        var extract = new Extract().Row(FileKind.Children, "child_id=C2|upn=R201100018042").Row(FileKind.Children, "child_id=C2");

        Assert.Equal("3 upn error duplicate_id", Lines(extract));
    }

    [Theory]
    [InlineData("", "", "3 order_id error duplicate_id")]
    [InlineData("start_date=x", "", "2 start_date error date_invalid")]
    [InlineData("child_id=C9", "", "2 child_id error child_unknown")]
    [InlineData("", "child_id=C9", "3 child_id error child_unknown; 3 order_id error duplicate_id")]
    [InlineData("", "start_date=x", "3 order_id error duplicate_id; 3 start_date error date_invalid")]
    [InlineData("residence=", "", "2 residence warning residence_missing; 3 order_id error duplicate_id")]
    [InlineData("", "order_id=o1", "")]
    [InlineData("", "order_id= O1 ", "3 order_id error duplicate_id")]
    [InlineData("", "service_code=Y002", "3 child_id error child_unknown")]
    public void First_order_without_another_error_keeps_the_order_id(string first, string second, string found)
    {
        var reading = new Extract().Row(FileKind.Orders, first).Row(FileKind.Orders, second).Read();

        Assert.Equal(found, Lines(reading.Findings, FileKind.Orders));
    }

    [Fact]
    public void Third_row_is_a_duplicate_like_the_second()
    {
        var reading = new Extract().Row(FileKind.Orders).Row(FileKind.Orders).Row(FileKind.Orders).Read();

        Assert.Equal("3 order_id error duplicate_id; 4 order_id error duplicate_id", Lines(reading.Findings, FileKind.Orders));
        Assert.Equal("1 used, 2 set aside", Found.Tally(reading, FileKind.Orders));
    }

    private static string Lines(Extract extract) => Lines(extract.Read().Findings, FileKind.Children);

    private static string Lines(IEnumerable<Finding> findings, FileKind kind) => string.Join("; ", findings
        .Where(finding => finding.File == kind.FileName)
        .Select(finding => $"{finding.Line} {finding.Column} {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.CodeName}"));
}
