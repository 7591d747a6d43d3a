using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>exclusions.csv</c>.</summary>
internal static class ExclusionRows
{
    private const int MostReasons = 3;

    private static readonly FileKind Kind = FileKind.Exclusions;
    private static readonly Column Category = Kind.Column("category");
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column Reason = Kind.Column("reason");
    private static readonly Column Sessions = Kind.Column("sessions");
    private static readonly Column School = Kind.Column("school_urn");
    private static readonly char[] Separators = [' ', ';', ',', '\t'];

    // FIXD, fixed period, is the older name of a suspension, and what Wales writes.
    private static readonly CodeList<ExclusionCategory> Categories = new(
        ("PERM", ExclusionCategory.Permanent), ("SUSP", ExclusionCategory.Suspension), ("FIXD", ExclusionCategory.Suspension));

    public static Exclusion? Read(RowReader row)
    {
        var category = row.Code(Category, Categories.Find);
        var start = row.Date(Start);
        var reasons = row.Entry(Reason, Reasons);
        var sessions = row.Number(Sessions);
        return row.InError ? null : new(category!.Value, start!.Value, reasons, sessions, row.Text(School));
    }

    /// <summary>Up to three codes of reasons, case aside.</summary>
    public static bool AreReasons(string text) => Reasons(text.ToUpperInvariant()) is not null;

    private static string? Reasons(string text)
    {
        var codes = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return codes.Length <= MostReasons && codes.All(ExclusionReason.IsKnown) ? string.Join(' ', codes) : null;
    }
}
