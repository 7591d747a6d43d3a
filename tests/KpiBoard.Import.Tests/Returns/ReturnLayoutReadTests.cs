using System.Text;
using KpiBoard.Counting.Returns;
using KpiBoard.Import.Returns;
using KpiBoard.Import.Tests.Formats;

namespace KpiBoard.Import.Tests.Returns;

/// <summary>A return is read however its rows and columns are written, as long as it says the same.</summary>
public class ReturnLayoutReadTests
{
    [Theory]
    [InlineData("kpi3 all", "Number of children with an order ending in the period")]
    [InlineData("kpi3 all", "Number  of  children with an order\u00a0ending in the period ")]
    [InlineData("kpi2 full_time", "Number of children in full time ETE with an order closing in the period")]
    [InlineData("kpi2 full_time", "number of children in full-time ETE with an order closing in the period")]
    [InlineData("kpi2 school_full_time", "School (full time)")]
    [InlineData("kpi2 offered_25", "25+ hours")]
    [InlineData("kpi2 attended_16_24", "16-24 hours")]
    [InlineData("kpi2 internship", "Support internship")]
    [InlineData("kpi2 re_engagement", "Education re\u2011engagement  programme")]
    public void Blanks_hyphens_case_and_known_misspellings_do_not_matter(string row, string text) =>
        SaysTheSame(new SentReturn().Cell(row, "description", text));

    [Fact]
    public void Columns_may_stand_in_any_order() => SaysTheSame(new SentReturn().Each(line => Enumerable.Reverse(line)));

    [Fact]
    public void Columns_that_are_none_of_the_returns_are_passed_by() =>
        SaysTheSame(new SentReturn().Each(line => line.Prepend(line.Contains("description") ? "return_status_id" : "8")));

    [Fact]
    public void Rows_may_stand_in_any_order()
    {
        var sent = new SentReturn();
        sent.Lines.Reverse(1, 32);

        SaysTheSame(sent);
    }

    [Fact]
    public void Columns_at_release_from_custody_are_not_needed() =>
        SaysTheSame(new SentReturn().Each(line => line.Select(cell => cell.Contains("release", StringComparison.Ordinal) ? "" : cell)));

    [Fact]
    public void Group_of_hours_may_stand_on_a_line_above_them()
    {
        var sent = new SentReturn();
        sent.Lines.Insert(sent.LineOf("kpi2 attended_1_15") - 1, ["", "", "Hours attended per week", ""]);
        sent.Lines.Insert(sent.LineOf("kpi2 offered_1_15") - 1, ["", "", "Hours offered per week", ""]);
        sent.Each(line => line.Count > 4 ? line.Select((cell, at) => at == 2 && line[3] != "description" ? "" : cell) : line);

        SaysTheSame(sent);
    }

    [Fact]
    public void Hours_that_are_neither_offered_nor_attended_are_unknown()
    {
        var sent = new SentReturn();

        Assert.Contains($"{sent.LineOf("kpi2 offered_25")} description error row_unknown", sent.Cell("kpi2 offered_25", "description_group", "").Findings());
    }

    [Fact]
    public void Service_and_quarter_may_stand_above_the_table()
    {
        var sent = new SentReturn().Column("yot_code", "").Column("reporting_date", "");
        sent.Lines.InsertRange(0, [["KPI return", ""], ["YOT code:", "S01"], ["Reporting date:", "30/06/2024"], [""]]);

        SaysTheSame(sent);
    }

    [Fact]
    public void Headings_and_notes_without_a_number_are_passed_by()
    {
        var sent = new SentReturn();
        sent.Lines.Insert(7, ["", "", "", "School age provision"]);
        sent.Lines.Add(["", "", "", "Children are counted once."]);

        SaysTheSame(sent);
    }

    [Theory]
    [InlineData("kpi2", "kpi3")]
    [InlineData("kpi3", "kpi2")]
    public void Return_of_one_KPI_is_of_that_one_alone(string kept, string left)
    {
        var sent = new SentReturn();
        foreach (var row in ReturnLayout.Tables.Single(table => table.Kpi == left).Rows)
        {
            sent.Cell($"{left} {row.Key}", "*", "");
        }

        Assert.Equal([kept], sent.Read().Return!.Kpis.Select(table => table.Kpi));
    }

    [Fact]
    public void Workbook_of_one_sheet_with_both_tables_is_read_too()
    {
        using var folder = new TemporaryFolder();
        Book.Write(folder.File("return.xlsx"), [("Cover", [["Youth justice KPIs"]]), ("Return", new SentReturn().Lines.Select(line => line.Select(Cell).ToArray()))]);

        var read = new ReturnReader(new(Extract.AsOf)).Read(folder.File("return.xlsx"));

        Assert.Equal(Figures(SentReturn.Good), Figures(read.Return!));
    }

    [Fact]
    public void Workbook_that_we_write_is_a_sound_one()
    {
        using var stream = new MemoryStream(ReturnWorkbook.Write(SentReturn.Good));
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book).Select(error => error.Description));
    }

    [Fact]
    public void Finding_in_a_workbook_names_the_sheet()
    {
        using var folder = new TemporaryFolder();
        Book.Write(folder.File("return.xlsx"), [("Ours", new SentReturn().Cell("kpi2 college", "ro_school_end", "x").Lines.Select(line => line.Select(Cell).ToArray()))]);

        Assert.Equal(("Ours", 15), new ReturnReader(new(Extract.AsOf)).Read(folder.File("return.xlsx")).Findings.Select(finding => (finding.File, finding.Line)).Single());
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("row,number\nall,4\n", "No line of it names the columns")]
    [InlineData("description,ns\nNumber with an identified SEND/ALN,\n", "No row of the return has a number in it.")]
    [InlineData("\0\u0001", "neither CSV nor an Excel workbook")]
    [InlineData("PK\u0003\u0004", "damaged")]
    public void File_that_is_no_return_is_refused_in_a_sentence(string content, string sentence)
    {
        var reading = SentReturn.Reading("return.csv", Encoding.Latin1.GetBytes(content));

        Assert.Null(reading.Return);
        Assert.Contains(sentence, Assert.Single(reading.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_of_ten_thousand_lines_is_no_return()
    {
        var reading = SentReturn.Reading("return.csv", Encoding.UTF8.GetBytes("description,ns\n" + string.Concat(Enumerable.Repeat("College,1\n", 10_000))));

        Assert.Equal(FindingCode.FileUnreadable, Assert.Single(reading.Findings).Code);
    }

    private static void SaysTheSame(SentReturn sent)
    {
        var reading = sent.Read();

        Assert.Empty(reading.Findings);
        Assert.Equal(Figures(SentReturn.Good), Figures(reading.Return!));
    }

    private static List<string> Figures(KpiReturn made) =>
        [.. made.Figures.Select(figure => $"{figure.ServiceCode} {figure.Period} {figure.Measure.Id} {figure.Value} {figure.Ratio}")];

    private static object Cell(string text) => double.TryParse(text, out var number) ? number : text;
}
