using System.Globalization;
using KpiBoard.Import;

namespace KpiBoard.Data;

/// <summary>Why an import waits for a person before it is used.</summary>
/// <remarks>Source: import formats, "Applying a file to the database".</remarks>
internal static class HoldReasons
{
    /// <summary>Of an input that a person uploaded.</summary>
    public const string Preview = "Nothing keeps it out; look at what it changes, then use it.";

    /// <summary>A sentence; null when the import may be used at once.</summary>
    /// <param name="rowsNotOurs">Rows of the input that name a service the sender may not import for.</param>
    public static string? Of(ServicePart part, IReadOnlyList<FileVersionSummary> inUse, int rowsNotOurs)
    {
        var errors = part.Findings.Count(finding => finding.Severity == Severity.Error);
        if (errors > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{(errors == 1 ? "1 error" : $"{errors} errors")} in its rows or files.");
        }

        if (rowsNotOurs > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{rowsNotOurs} {(rowsNotOurs == 1 ? "row names" : "rows name")} another service, and {(rowsNotOurs == 1 ? "is" : "are")} left out.");
        }

        var shrunk = from version in part.Versions
                     join before in inUse on version.FileName equals before.FileName
                     let rows = version.RowsUsed + version.RowsSetAside + version.RowsDuplicate + version.RowsUnmatched
                     where IsAFifthFewer(rows, before.RowsRead)
                     select string.Create(CultureInfo.InvariantCulture, $"{version.FileName}.csv has {rows} rows, and {before.RowsRead} in the version in use.");
        return shrunk.FirstOrDefault();
    }

    /// <summary>At least a fifth fewer.</summary>
    internal static bool IsAFifthFewer(int rows, int before) => (long)rows * 5 <= (long)before * 4 && rows < before;
}
