using KpiBoard.Counting.Returns;
using KpiBoard.Import.Formats;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Returns;

/// <summary>Reads the aggregate return of KPI 2, KPI 3 or both, of one service and quarter, from CSV or a workbook.</summary>
/// <param name="options">Their as-of day, what keeps a service out, and the sender's own service, whose return it is when the file names none.</param>
public sealed class ReturnReader(ReadOptions options)
{
    /// <summary>Reads the whole file before it judges it: with anything in error nothing is used, and everything wrong is told at once.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public ReturnReading Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file \"{path}\".", path);
        }

        var file = Path.GetFileName(path);
        try
        {
            var scan = new ReturnScan();
            ReturnFile.Read(path, scan.Read);
            return Judge(file, scan);
        }
        catch (UnreadableException exception)
        {
            return Unreadable(file, exception.Message);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return Unreadable(file, "It could not be opened: it is not readable for this user, or in use.");
        }
    }

    private ReturnReading Judge(string file, ReturnScan scan)
    {
        if (!scan.HasHeader)
        {
            return Unreadable(file, "No line of it names the columns: one of them is headed description.");
        }

        if (scan.Findings.Count == 0 && scan.Rows.All(row => row.Numbers.Count == 0))
        {
            return Unreadable(file, "No row of the return has a number in it.");
        }

        var owner = new ReturnOwner(scan, file, options);
        // Rows of several returns stand twice and do not add up, and that is not what is wrong with them.
        List<Finding> found = owner.IsOne
            ? [.. scan.Findings, .. owner.Findings, .. new ReturnChecks(file, scan.Rows).Findings()]
            : [.. scan.Findings.Where(finding => finding.Code != FindingCode.RowTwice), .. owner.Findings];
        if (owner is not { Service: { } service, Quarter: { } quarter } || found.Exists(finding => finding.Severity == Severity.Error))
        {
            return new(null, [.. found.Order()]);
        }

        var made = new KpiReturn(service, quarter, new(
            from row in scan.Rows
            from cell in row.Numbers
            select KeyValuePair.Create((row.Row, cell.Key), cell.Value!.Value)));
        return new(made, [.. found.Concat(ReturnDefects.Of(file, made)).Order()]);
    }

    private static ReturnReading Unreadable(string file, string why) =>
        new(null, [new(file, 1, "", Severity.Error, FindingCode.FileUnreadable, why)]);
}
