using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Returns;

/// <summary>A measure of ours as sums of cells of a return.</summary>
/// <param name="Rows">Their sum is the numerator. A child in two of them is in it twice, as in the YJB's sum; in a return of ours none is.</param>
/// <param name="Of">The row of the denominator, in the measure's own columns (the YJB takes others: T2-2, T2-5, K3-1).</param>
/// <param name="AtStart">At the start of the order, else at the end.</param>
/// <remarks>Of each row the columns of both sides of school age are read, at both moments (the YJB leaves some out: T2-1, T2-3, T2-4).</remarks>
internal sealed record ReturnFormula(ReturnTable Table, IReadOnlyList<ReturnRow> Rows, ReturnRow Of, bool AtStart)
{
    /// <summary>The measure is of one order type; null for most.</summary>
    public OrderType? OrderType { get; init; }

    /// <summary>The measure is of one side of school age at its own moment; null for most.</summary>
    public bool? SchoolAge { get; init; }

    /// <summary>From start to end.</summary>
    public bool IsChange { get; init; }

    /// <summary>Every measure that a return can tell, by its id.</summary>
    public static IReadOnlyDictionary<string, ReturnFormula> ByMeasure { get; } = ReturnLayout.Tables
        .SelectMany(table => table.Rows.Where(row => row.Measure.Length > 0).GroupBy(row => row.Measure).SelectMany(rows => Formulas(table, [.. rows])))
        .ToDictionary(formula => formula.Measure, formula => formula.Formula, StringComparer.Ordinal);

    /// <summary>Null when the cells do not tell it.</summary>
    public Ratio? For(ReturnPart part, ReturnCells cells)
    {
        // The split is by school age at the end, the columns of the start by that at the start.
        if (part.SchoolAge is not null && (AtStart || IsChange || Table.Columns.All(column => column.SchoolAge is null)))
        {
            return null;
        }

        bool Asked(ReturnColumn column) =>
            part.Takes(column) && (OrderType is null || column.OrderType == OrderType) && (SchoolAge is null || column.SchoolAge == SchoolAge);
        long? Sum(ReturnRow row, bool start) => cells.Sum(Table, row, start ? ReturnMoment.Start : row.AtEnd, Asked);
        long? Met(bool start) => Rows.Aggregate((long?)0, (sum, row) => sum + Sum(row, start));

        // All children are the same at both moments; only their sides of school age need those of the start.
        var of = Sum(Of, AtStart) ?? (Of == Table.All && SchoolAge is null ? Sum(Of, start: false) : null);
        return (IsChange ? Met(start: false) - Met(start: true) : Met(AtStart)) is { } met && of is { } all ? new Ratio(met, all) : null;
    }

    private static IEnumerable<(string Measure, ReturnFormula Formula)> Formulas(ReturnTable table, ReturnRow[] rows)
    {
        var (row, of) = (rows[0], table.RowOf(rows[0])!);
        var hasStart = table.Columns.Any(column => column.Moment == ReturnMoment.Start);
        foreach (var moment in hasStart ? AtMoment.Both : [AtMoment.End])
        {
            var formula = new ReturnFormula(table, rows, of, moment == AtMoment.Start);
            string Name(string id, string part) => id.Replace("#", part, StringComparison.Ordinal).Replace("*", moment.Key, StringComparison.Ordinal);
            yield return (Name(row.Measure, ""), formula);
            foreach (var (part, ofPart) in row.Part.Length == 0 ? [] : Parts(formula))
            {
                yield return (Name(row.Part, part), ofPart);
            }
        }

        if (row.Change.Length > 0)
        {
            yield return (row.Change, new(table, rows, of, AtStart: false) { IsChange = true });
        }
    }

    private static IEnumerable<(string Part, ReturnFormula Formula)> Parts(ReturnFormula formula) =>
    [
        .. formula.Table.Columns.Select(column => column.SchoolAge).OfType<bool>().Distinct()
            .Select(age => (ReturnPart.AgeKey(age), formula with { SchoolAge = age })),
        .. OrderType.All.Select(type => (type.Key, formula with { OrderType = type })),
    ];
}
