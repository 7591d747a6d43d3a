using System.Globalization;
using KpiBoard.Import.Formats;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Rows;

/// <summary>Reads the rows of one file: finds its columns by name, reads each value by its kind, and gathers what is wrong with the row.</summary>
internal sealed class RowReader
{
    private readonly FileKind kind;
    private readonly ITable table;
    private readonly DateOnly asOf;
    private readonly RowCells cells;
    private readonly List<Finding> ofThisRow = [];

    public RowReader(FileKind kind, ITable table, DateOnly asOf, FileMapping? mapping)
    {
        (this.kind, this.table, this.asOf) = (kind, table, asOf);
        var header = Header.Of(kind, table, mapping);
        (MissingColumns, UnknownColumns, HeaderRecord) = (header.Missing, header.Unknown, header.Record);
        cells = new(table, header.CellOf, mapping);
    }

    public IReadOnlyList<Column> MissingColumns { get; }

    public IReadOnlyList<string> UnknownColumns { get; }

    /// <summary>The header as CSV text.</summary>
    public string HeaderRecord { get; }

    public int Line => table.Line;

    /// <summary>Whose the row is, once that was read.</summary>
    public RowKey Key { get; set; }

    /// <summary>The record as CSV text.</summary>
    public string Record => table.Record;

    /// <summary>The file is a list of the local authority, and not one that was made for us.</summary>
    public bool IsOfTheirList => table is Foreign.PlanTable;

    /// <summary>Something keeps the row out.</summary>
    public bool InError => ofThisRow.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>What is wrong with the row so far, one finding a value.</summary>
    public IReadOnlyList<Finding> Findings => ofThisRow;

    /// <summary>Moves to the next row that is not blank.</summary>
    public bool Next()
    {
        ofThisRow.Clear();
        Key = default;
        while (table.Read())
        {
            cells.Clear();
            if (!cells.AreBlank())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value without blanks around it, <c>16.0</c> as <c>16</c>; null when blank or when the file has no such column.</summary>
    public string? Text(Column column) => cells.Text(column.Index);

    /// <summary>The value before any mapping; empty when blank or not there.</summary>
    public string AsItStands(Column column) => cells.AsItStands(column.Index);

    /// <summary>Alike for rows alike in every value.</summary>
    public long Print() => cells.Print();

    /// <summary>A needed value; null and a finding when it is blank.</summary>
    public string? Needed(Column column)
    {
        var text = Text(column);
        if (text is null)
        {
            Error(column, FindingCode.ValueMissing);
        }

        return text;
    }

    /// <summary>A date; null when it is blank, cannot be used, or is an open end.</summary>
    public DateOnly? Date(Column column)
    {
        var isEnd = column.Name == "end_date";
        var text = column.Needed ? Needed(column) : Text(column);
        if (text is null)
        {
            return null;
        }

        var read = Dates.TryRead(text, out var date);
        if (isEnd && read && date == Dates.Open)
        {
            return null;
        }

        if (!read || date < Dates.Earliest)
        {
            Report(column, FindingCode.DateInvalid, column.Needed || isEnd ? Severity.Error : Severity.Warning, text);
            return null;
        }

        if (column.IsStart && date > asOf)
        {
            Warn(column, FindingCode.FutureDate, text);
        }

        return date;
    }

    /// <summary>A code of a list; null when it is blank or unknown.</summary>
    public T? Code<T>(Column column, Func<string, T?> find)
        where T : struct =>
        KnownText(column) is { } text ? find(text) ?? Unknown<T?>(column, text) : null;

    /// <summary>An entry of a list; null when it is blank or unknown.</summary>
    public T? Entry<T>(Column column, Func<string, T?> find)
        where T : class =>
        KnownText(column) is { } text ? find(text.ToUpperInvariant()) ?? Unknown<T?>(column, text) : null;

    /// <summary>A whole number of 0 or more; null when it is blank or none.</summary>
    public int? Number(Column column, int most = int.MaxValue)
    {
        var text = column.Needed ? Needed(column) : Text(column);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        Report(column, FindingCode.NumberInvalid, Severity.Error, text);
        return null;
    }

    /// <summary>Says nothing of the row after all.</summary>
    public void Forget() => ofThisRow.Clear();

    /// <summary>An end before its start keeps the row out.</summary>
    public void CheckEnd(Column endColumn, DateOnly? start, DateOnly? end)
    {
        if (end < start)
        {
            Report(endColumn, FindingCode.EndBeforeStart, Severity.Error, Text(endColumn));
        }
    }

    public void Error(Column column, FindingCode code) => Report(column, code, Severity.Error, null);

    public void Warn(Column column, FindingCode code, string? value = null) => Report(column, code, Severity.Warning, value);

    /// <summary>A finding of the row as a whole.</summary>
    public void WarnOfRow(FindingCode code) => ofThisRow.Add(new(kind.FileName, Line, "", Severity.Warning, code));

    /// <summary>Of two findings for one value the first in the order of the table is given.</summary>
    public void Report(Column column, FindingCode code, Severity severity, string? value)
    {
        var finding = new Finding(kind.FileName, Line, column.Name, severity, code, Repeatable(column, value));
        var earlier = ofThisRow.FindIndex(other => other.Column == column.Name);
        if (earlier < 0)
        {
            ofThisRow.Add(finding);
        }
        else if (code < ofThisRow[earlier].Code)
        {
            ofThisRow[earlier] = finding;
        }
    }

    private string? KnownText(Column column) => column.Needed ? Needed(column) : Text(column);

    private T? Unknown<T>(Column column, string text)
    {
        Report(column, FindingCode.CodeUnknown, column.Needed ? Severity.Error : Severity.Warning, text);
        return default;
    }

    // A cell in the wrong column could say anything of a child: nothing of children.csv is repeated, and no UPN.
    private string? Repeatable(Column column, string? value) =>
        value is null || (kind == FileKind.Children && column.Name != "service_code") || Upn.IsShaped(value.ToUpperInvariant()) ? null : PlainText.Of(value);
}
