using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>investigations.csv</c>.</summary>
internal static class InvestigationRows
{
    private static readonly FileKind Kind = FileKind.Investigations;
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column End = Kind.Column("end_date");

    public static Investigation? Read(RowReader row)
    {
        var start = row.Date(Start);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        return row.InError ? null : new(start!.Value, end);
    }
}
