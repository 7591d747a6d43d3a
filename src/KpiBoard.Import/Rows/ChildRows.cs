using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>children.csv</c>.</summary>
internal static class ChildRows
{
    private static readonly FileKind Kind = FileKind.Children;
    private static readonly Column DateOfBirth = Kind.Column("date_of_birth");
    private static readonly Column SexColumn = Kind.Column("sex");
    private static readonly Column Ethnicity = Kind.Column("ethnicity");
    private static readonly Column UpnColumn = Kind.Column("upn");

    private static readonly CodeList<Sex> Sexes = new(
        ("1", Sex.Male), ("M", Sex.Male), ("2", Sex.Female), ("F", Sex.Female), ("9", Sex.Unknown), ("U", Sex.Unknown));

    /// <summary>Null when the row is in error; its UPN is then still given.</summary>
    public static Child? Read(RowReader row, RowKey key, out string? upn)
    {
        var born = row.Date(DateOfBirth);
        var sex = row.Code(SexColumn, Sexes.Find) ?? Sex.Unknown;
        var ethnicity = row.Entry(Ethnicity, EthnicityCode.Find);
        upn = UpnValue.Read(row, UpnColumn, alone: false);
        return row.InError ? null : new(key.ServiceCode!, key.ChildId!, born!.Value, sex, ethnicity, upn);
    }
}
