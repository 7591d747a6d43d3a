using System.Text;

namespace KpiBoard.Import.Tests;

public sealed class SpreadsheetCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-C12", "'-C12")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("C-12", "C-12")]
    [InlineData("", "")]
    [InlineData("one, two", "\"one, two\"")]
    public void Text_that_a_spreadsheet_would_take_for_a_formula_gets_a_leading_quote(string cell, string written)
    {
        var text = Encoding.UTF8.GetString(SpreadsheetCsv.Of([["id", "x"], ["1", cell]]));

        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.DoesNotContain($",{cell}\n", written == cell ? "" : text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("=1,2")]
    public void Formula_with_quotes_or_commas_in_it_is_no_formula_either(string cell)
    {
        var text = Encoding.UTF8.GetString(SpreadsheetCsv.Of([["1", cell]])).TrimStart('\uFEFF');
        var second = text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..].TrimStart('"');

        Assert.StartsWith("'", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_knows_it_by_its_first_bytes() => Assert.Equal([0xEF, 0xBB, 0xBF], SpreadsheetCsv.Of([["a"]])[..3]);
}
