using System.Globalization;
using System.Text;
using CsvHelper;
using KpiBoard.Counting;
using KpiBoard.Counting.Returns;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Returns;
using KpiBoard.TestSupport;

namespace KpiBoard.Import.Tests.Returns;

/// <summary>A return as an officer sends it: three children of service S01, all at school full time, with referral orders that ended in April to June 2024. A test changes what matters.</summary>
internal sealed class SentReturn
{
    public static readonly Quarter Quarter = new(2024, 1);

    public static readonly KpiReturn Good = ReturnCount.Of("S01", Quarter, new[] { "C1", "C2", "C3" }.Select(id => A.Child.Called(id).With(A.Placement).InQuarter()));

    public SentReturn(KpiReturn made)
    {
        using var parser = new CsvParser(new StringReader(Encoding.UTF8.GetString(ReturnCsv.Write(made)).TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        while (parser.Read())
        {
            Lines.Add([.. parser.Record!]);
        }
    }

    public SentReturn()
        : this(Good)
    {
    }

    /// <summary>The lines of the file; a test may change them.</summary>
    public List<List<string>> Lines { get; } = [];

    /// <param name="row">The KPI and our key of the row: <c>kpi2 suitable</c>.</param>
    /// <param name="column">A column of numbers, or <c>description</c> and the like; of every column of the row when it is <c>*</c>.</param>
    public SentReturn Cell(string row, string column, string text)
    {
        var (header, line) = Find(row);
        for (var cell = 0; cell < line.Count; cell++)
        {
            if (header[cell] == column || (column == "*" && cell > 3))
            {
                line[cell] = text;
            }
        }

        return this;
    }

    /// <summary>The row's line in the file, from 1.</summary>
    public int LineOf(string row) => Lines.IndexOf(Find(row).Line) + 1;

    public SentReturn Without(string row)
    {
        Lines.Remove(Find(row).Line);
        return this;
    }

    public SentReturn Twice(string row)
    {
        Lines.Insert(LineOf(row), [.. Find(row).Line]);
        return this;
    }

    /// <summary>Every line that has cells, changed.</summary>
    public SentReturn Each(Func<List<string>, IEnumerable<string>> change)
    {
        for (var line = 0; line < Lines.Count; line++)
        {
            Lines[line] = Lines[line].Count > 1 ? [.. change(Lines[line])] : Lines[line];
        }

        return this;
    }

    /// <summary>In the column of every row that has it.</summary>
    public SentReturn Column(string column, string text)
    {
        var cell = Lines[0].IndexOf(column);
        return Each(line => line[cell] == column ? line : line.Select((old, at) => at == cell ? text : old));
    }

    public ReturnReading Read(ReadOptions? options = null) => Reading("return.csv", SpreadsheetCsv.Of(Lines), options);

    public static ReturnReading Reading(string name, byte[] content, ReadOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(name), content);
        return new ReturnReader(options ?? new(Extract.AsOf)).Read(folder.File(name));
    }

    /// <summary><c>5 description error row_unknown</c>, one a finding.</summary>
    public IReadOnlyList<string> Findings(ReadOptions? options = null) => [.. Read(options).Findings.Select(finding =>
        string.Join(' ', $"{finding.Line} {finding.Column} {finding.Severity} {finding.CodeName}".ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    private (List<string> Header, List<string> Line) Find(string row)
    {
        var (kpi, key) = (row.Split(' ')[0], row.Split(' ')[1]);
        var found = ReturnLayout.Tables.Single(table => table.Kpi == kpi).Rows.Single(other => other.Key == key);
        var header = kpi == "kpi2" ? Lines[0] : Lines.Last(line => line.Contains("description"));
        return (header, Lines.First(line => line.Count > 3 && line.Contains(found.Text) && (found.Group.Length == 0 || line.Contains(found.Group))));
    }
}
