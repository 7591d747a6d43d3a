using System.Globalization;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>What does not hold together in the rows of one return.</summary>
/// <param name="read">The rows of one service and quarter, each once.</param>
internal sealed class ReturnChecks(string file, IReadOnlyList<ReturnLine> read)
{
    private const string Description = "description";

    private readonly List<Finding> findings = [];
    private readonly Dictionary<ReturnRow, ReturnLine> rowOf = read.DistinctBy(row => row.Row).ToDictionary(row => row.Row);

    public IReadOnlyList<Finding> Findings()
    {
        var returned = ReturnLayout.Tables.Where(IsReturned).ToList();
        foreach (var table in returned)
        {
            ColumnsMissing(table);
            foreach (var row in table.Rows)
            {
                RowMissing(table, row);
            }
        }

        // Without all columns nothing adds up, and that is not what is wrong.
        if (!findings.Exists(finding => finding.Code == FindingCode.ColumnMissing))
        {
            returned.ForEach(Sums);
            BothAddUp(returned);
        }

        return findings;
    }

    // A table without any number in it was left empty: it is of a KPI that the service does not return.
    private bool IsReturned(ReturnTable table) => read.Any(row => row.Table == table && row.Numbers.Count > 0);

    private void ColumnsMissing(ReturnTable table)
    {
        foreach (var row in read.Where(row => row.Table == table).DistinctBy(row => row.Header))
        {
            findings.AddRange(table.Columns
                .Where(column => !row.Header.Columns.ContainsKey(column) && table.Rows.Any(other => other.Tells(column)))
                .Select(column => new Finding(row.File, row.Header.Line, column.Name, Severity.Error, FindingCode.ColumnMissing)));
        }
    }

    private void RowMissing(ReturnTable table, ReturnRow row)
    {
        if (!rowOf.TryGetValue(row, out var there))
        {
            findings.Add(new(file, 0, Description, Severity.Error, FindingCode.RowMissing, Words(row)));
            return;
        }

        foreach (var (moment, words) in new[] { (ReturnMoment.Start, "at the start"), (row.AtEnd, "at the end") })
        {
            List<ReturnColumn> columns = [.. table.Columns.Where(column => column.Moment == moment && row.Tells(column))];
            if (columns.Count > 0 && !columns.Exists(there.Numbers.ContainsKey))
            {
                var severity = row == table.All && moment == row.AtEnd ? Severity.Error : Severity.Warning;
                findings.Add(new(there.File, there.Line, Description, severity, FindingCode.RowBlank, words));
            }
        }
    }

    private void Sums(ReturnTable table)
    {
        // Hours attended are beside hours offered and no part of them (K2-7), so rows that stand apart are a part of all.
        foreach (var rows in table.Rows.Where(row => row != table.All).GroupBy(Together))
        {
            var of = rows.First() is { Apart.Length: 0 } row ? table.RowOf(row) ?? table.All : table.All;
            foreach (var (columns, ofColumns) in Beside(table, of))
            {
                Above([.. rows], columns, of, ofColumns);
            }
        }

        AddUp(table);
    }

    // Rows of which a child is in one alone: those apart, and those that share a measure.
    private static string Together(ReturnRow row) => row switch
    {
        { Apart.Length: > 0 } => row.Apart,
        { Measure.Length: > 0 } => row.Measure,
        _ => row.Key,
    };

    // Cell by cell, so that it holds for each order type, side of school age and moment; where all have no ages at the start, by order type.
    private IEnumerable<(List<ReturnColumn> Columns, List<ReturnColumn> OfColumns)> Beside(ReturnTable table, ReturnRow of)
    {
        var atEnd = table.Columns.Where(column => column.Moment == ReturnMoment.End)
            .Select(column => (new[] { column }.ToList(), table.Columns.Where(other => other.OrderType == column.OrderType && other.SchoolAge == column.SchoolAge && other.Moment == of.AtEnd).ToList()));
        var start = table.Columns.Where(column => column.Moment == ReturnMoment.Start);
        var atStart = Says(table, of, ReturnMoment.Start) ? start.Select(column => (new[] { column }.ToList(), new[] { column }.ToList()))
            : of != table.All ? []
            : start.GroupBy(column => column.OrderType).Select(columns => (columns.ToList(), table.Columns.Where(other => other.OrderType == columns.Key && other.Moment == of.AtEnd).ToList()));
        return Says(table, of, of.AtEnd) ? atStart.Concat(atEnd) : atStart;
    }

    private void Above(List<ReturnRow> rows, List<ReturnColumn> columns, ReturnRow of, List<ReturnColumn> ofColumns)
    {
        if (Sum(rows, columns) is { } part && Sum([of], ofColumns) is { } all && part > all)
        {
            var last = rows.Select(row => rowOf.GetValueOrDefault(row)).OfType<ReturnLine>().MaxBy(row => row.Line)!;
            findings.Add(new(last.File, last.Line, columns[0].Name, Severity.Error, FindingCode.NumberAboveAll, Invariant($"{part} of {all}")));
        }
    }

    // The same children stand at each moment, parted by their age at it.
    private void AddUp(ReturnTable table)
    {
        foreach (var columns in table.Columns.GroupBy(column => column.OrderType))
        {
            List<ReturnColumn> total = [.. columns.Where(column => column.Moment == table.All.AtEnd)];
            foreach (var moment in new[] { ReturnMoment.Start, ReturnMoment.End }.Where(moment => Says(table, table.All, moment)))
            {
                List<ReturnColumn> there = [.. columns.Where(column => column.Moment == moment)];
                Same(rowOf[table.All], there[0].Name, Sum([table.All], there), Sum([table.All], total));
            }
        }
    }

    private void BothAddUp(List<ReturnTable> returned)
    {
        List<ReturnTable> both = [.. returned.Where(table => Says(table, table.All, table.All.AtEnd))];
        foreach (var column in both.Count == 2 ? both[1].Columns : [])
        {
            var others = both[0].Columns.Where(other => other.OrderType == column.OrderType && other.Moment == both[0].All.AtEnd);
            Same(rowOf[both[1].All], column.Name, Sum([both[1].All], [column]), Sum([both[0].All], [.. others]));
        }
    }

    private void Same(ReturnLine at, string column, long? one, long? other)
    {
        if (one is not null && other is not null && one != other)
        {
            findings.Add(new(at.File, at.Line, column, Severity.Error, FindingCode.TotalsDiffer, Invariant($"{one} and {other}")));
        }
    }

    private bool Says(ReturnTable table, ReturnRow row, ReturnMoment moment) =>
        rowOf.TryGetValue(row, out var there) && table.Columns.Any(column => column.Moment == moment && there.Numbers.ContainsKey(column));

    // Blanks are noughts here; null where something else than a number stands, which has its own finding.
    private long? Sum(IReadOnlyList<ReturnRow> rows, IReadOnlyList<ReturnColumn> columns)
    {
        var cells = from row in rows
                    where rowOf.ContainsKey(row)
                    from column in columns
                    select rowOf[row].Numbers.GetValueOrDefault(column, 0);
        return cells.Aggregate((long?)0, (sum, cell) => sum + cell);
    }

    private static string Words(ReturnRow row) => string.Join(' ', $"{row.Text} {row.Group.ToLowerInvariant()}".Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
