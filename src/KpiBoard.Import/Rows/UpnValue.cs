namespace KpiBoard.Import.Rows;

/// <summary>Reads a UPN: of the wrong shape it counts as blank; a wrong check letter is only a warning.</summary>
internal static class UpnValue
{
    /// <param name="alone">Only the UPN names the child, so that a useless one keeps the row out.</param>
    public static string? Read(RowReader row, Column column, bool alone)
    {
        var upn = row.Text(column)?.ToUpperInvariant();
        if (upn is null)
        {
            return null;
        }

        if (!Upn.IsShaped(upn))
        {
            row.Report(column, FindingCode.UpnInvalid, alone ? Severity.Error : Severity.Warning, null);
            return null;
        }

        if (!Upn.HasRightLetter(upn))
        {
            row.Warn(column, FindingCode.UpnCheckLetter);
        }

        return upn;
    }
}
