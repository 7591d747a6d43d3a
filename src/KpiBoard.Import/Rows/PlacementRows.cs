using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>ete.csv</c>.</summary>
internal static class PlacementRows
{
    /// <summary>Hours in a week.</summary>
    public const int MostHours = 168;

    private static readonly FileKind Kind = FileKind.Ete;
    private static readonly Column Provision = Kind.Column("provision_type");
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column SuitabilityColumn = Kind.Column("suitability");
    private static readonly Column Offered = Kind.Column("hours_offered");
    private static readonly Column Attended = Kind.Column("hours_attended");
    private static readonly Column End = Kind.Column("end_date");
    private static readonly Column School = Kind.Column("school_urn");

    private static readonly CodeList<Suitability> Suitabilities = new(
        ("SUITABLE", Suitability.Suitable), ("UNSUITABLE", Suitability.Unsuitable), ("UNKNOWN", Suitability.Unknown));

    public static Placement? Read(RowReader row)
    {
        var provision = row.Entry(Provision, ProvisionType.Find);
        var start = row.Date(Start);
        var suitability = row.Code(SuitabilityColumn, Suitabilities.Find);
        var offered = row.Number(Offered, MostHours);
        var attended = row.Number(Attended, MostHours);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        Doubt(row, provision, suitability, offered, attended);
        return row.InError ? null : new(provision!, suitability, offered, attended, start!.Value, end, row.Text(School));
    }

    private static void Doubt(RowReader row, ProvisionType? provision, Suitability? suitability, int? offered, int? attended)
    {
        if (row.Text(SuitabilityColumn) is null)
        {
            row.Warn(SuitabilityColumn, FindingCode.SuitabilityMissing);
        }

        if (attended > offered)
        {
            row.Warn(Attended, FindingCode.HoursOverOffered);
        }

        if (provision?.IsNone != true)
        {
            return;
        }

        if (offered > 0 || attended > 0)
        {
            row.Warn(Offered, FindingCode.NoneWithHours);
        }

        if (suitability == Suitability.Suitable)
        {
            row.Warn(SuitabilityColumn, FindingCode.NoneSuitable);
        }
    }
}
