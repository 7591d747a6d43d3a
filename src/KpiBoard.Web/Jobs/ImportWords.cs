using System.Globalization;
using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Import;

namespace KpiBoard.Web.Jobs;

/// <summary>What came of an import, in plain words.</summary>
internal static class ImportWords
{
    public const string OtherKind = "The inbox does not take this kind of file, so nothing was imported. Send CSV files, a folder or zip of them, or one .xlsx workbook.";

    public const string Link = "The folder holds a link to another file, and links are not followed, so nothing was imported. Put the file itself there.";

    private const string Unchanged = "The same files are in use already, so nothing was changed.";

    private const int MostReasons = 3;

    public static JobEnd End(ImportOutcome outcome) => outcome switch
    {
        { Refused: { } sentence } => new(JobState.Failed, $"{sentence}{Reasons(outcome)}"),
        _ => End(outcome.Services[0]),
    };

    /// <param name="files">What the database kept of the input; none when it was in use already, or never imported.</param>
    public static JobEnd EndOfEarlier(IReadOnlyList<FileVersionSummary> files, bool isDone) =>
        files.Any(file => file.State == FileState.OnHold) ? new(JobState.OnHold, OnHold(null)) { Files = files }
        : files.Count > 0 ? new(JobState.Done, Used(files)) { Files = files }
        : isDone ? new(JobState.Done, Unchanged)
        : new(JobState.Failed, "The files are no longer in the inbox, so nothing was imported. Send them again.");

    private static JobEnd End(ServiceImport service) => service.State switch
    {
        ImportState.Used => new(JobState.Done, Used(service.Files)) { Files = service.Files },
        ImportState.Unchanged => new(JobState.Done, Unchanged) { Files = service.Files },
        _ => new(JobState.OnHold, OnHold(service.HoldReason)) { Files = service.Files },
    };

    private static string Used(IReadOnlyList<FileVersionSummary> files) =>
        string.Create(CultureInfo.InvariantCulture, $"In use: {files.Sum(file => file.RowsUsed):N0} of {files.Sum(file => file.RowsRead):N0} rows.");

    private static string OnHold(string? reason) => $"On hold: {(reason is null ? "" : $"{reason} ")}It waits on the data page to be used or discarded.";

    // Of whole files only: a row's findings are in the file beside it.
    private static string Reasons(ImportOutcome outcome) => string.Concat(outcome.Reading.Findings
        .Where(finding => finding.Code is FindingCode.FileUnreadable or FindingCode.FileMissing or FindingCode.ColumnMissing)
        .Take(MostReasons)
        .Select(finding => $" {finding.File}: {finding.Message}"));
}
