using System.Globalization;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Returns;

/// <summary>Goes through the tables of a return and gathers its rows: one table, one above the other, or a sheet each.</summary>
/// <remarks>Lines above a table, headings within it and notes beneath it are passed by, but for a code or a day that stands beside its name.</remarks>
internal sealed class ReturnScan
{
    // A return has some forty: what is far longer is something else, and every line of it would be a finding.
    private const int MostLines = 10_000;

    private readonly List<Finding> findings = [];
    private readonly List<ReturnLine> rows = [];
    private readonly List<ReturnPlace> services = [];
    private readonly List<ReturnPlace> quarters = [];

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<ReturnLine> Rows => rows;

    /// <summary>Each code of a service, and each day or quarter, where it stands.</summary>
    public IReadOnlyList<ReturnPlace> Services => services;

    public IReadOnlyList<ReturnPlace> Quarters => quarters;

    /// <summary>A line that names the columns was found.</summary>
    public bool HasHeader { get; private set; }

    /// <exception cref="UnreadableException">The table is damaged, or far too long.</exception>
    public void Read(string file, ITable table)
    {
        ReturnHeader? header = null;
        var heading = "";
        while (table.Read())
        {
            if (table.Line > MostLines)
            {
                throw new UnreadableException("The file is far longer than a return.");
            }

            if (ReturnHeader.Of(table) is { } next)
            {
                (header, heading, HasHeader) = (next, "", true);
            }
            else if (header is null)
            {
                ReadAbove(file, table);
            }
            else if (HeadingOf(table) is { } group)
            {
                heading = group;
            }
            else
            {
                ReadRow(file, table, header, heading);
            }
        }
    }

    // "Reporting date" and the day beside it, as above a table on a sheet.
    private void ReadAbove(string file, ITable table)
    {
        var filled = Enumerable.Range(0, table.Count).Select(cell => table[cell].Trim()).Where(text => text.Length > 0).ToList();
        if (filled.Count == 2 && ReturnNames.Key(filled[0].TrimEnd(':')) is { } key)
        {
            Note(key, new(file, table.Line, filled[1]));
        }
    }

    private static string? HeadingOf(ITable table)
    {
        var filled = Enumerable.Range(0, table.Count).Select(cell => table[cell].Trim()).Where(text => text.Length > 0).Take(2).ToList();
        return filled is [var only] && ReturnNames.IsGroup(only) ? only : null;
    }

    private void ReadRow(string file, ITable table, ReturnHeader header, string heading)
    {
        var group = header.Text(table, ReturnKey.Group);
        var text = header.Text(table, ReturnKey.Description);
        var named = ReturnNames.Row(text, group.Length > 0 ? group : heading);
        if (named is null && header.Columns.Keys.All(column => header.Text(table, column).Length == 0))
        {
            return;
        }

        Note(ReturnKey.Service, new(file, table.Line, header.Text(table, ReturnKey.Service)));
        Note(ReturnKey.Quarter, new(file, table.Line, header.Text(table, ReturnKey.Quarter)));
        if (named is not { } found)
        {
            Add(file, table.Line, ReturnNames.Keys[ReturnKey.Description], FindingCode.RowUnknown, text);
            return;
        }

        var row = new ReturnLine(file, table.Line, found.Table, found.Row, header);
        if (rows.Exists(other => other.Row == row.Row))
        {
            Add(file, table.Line, ReturnNames.Keys[ReturnKey.Description], FindingCode.RowTwice, text);
        }

        ReadNumbers(table, row);
        rows.Add(row);
    }

    private void ReadNumbers(ITable table, ReturnLine row)
    {
        foreach (var column in row.Table.Columns.Where(column => row.Header.Text(table, column).Length > 0))
        {
            var text = row.Header.Text(table, column);
            var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            row.Numbers[column] = isNumber ? number : null;
            if (!isNumber)
            {
                Add(row.File, row.Line, column.Name, FindingCode.NumberInvalid, text);
            }
        }
    }

    private void Note(ReturnKey key, ReturnPlace at)
    {
        if (at.Text.Length > 0 && key is ReturnKey.Service or ReturnKey.Quarter)
        {
            (key == ReturnKey.Service ? services : quarters).Add(at);
        }
    }

    private void Add(string file, int line, string column, FindingCode code, string value) =>
        findings.Add(new(file, line, column, Severity.Error, code, PlainText.Of(value)));
}
