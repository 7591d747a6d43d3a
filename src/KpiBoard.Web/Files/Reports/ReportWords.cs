using System.Globalization;

namespace KpiBoard.Web.Files.Reports;

/// <summary>What the report says of an import before anything else: how it stands, and what to do next.</summary>
internal static class ReportWords
{
    public static string Title(ReportState state) => state switch
    {
        ReportState.AtWork => "Being checked",
        ReportState.OnHold => "On hold",
        ReportState.InUse => "In use",
        ReportState.Replaced => "Replaced",
        ReportState.Discarded => "Discarded",
        ReportState.Refused => "Refused",
        ReportState.Unchanged => "In use already",
        ReportState.HeldAlready => "On hold already",
        _ => "Stopped",
    };

    public static string Colour(ReportState state) => state switch
    {
        ReportState.AtWork => "govuk-tag--blue",
        ReportState.OnHold or ReportState.HeldAlready => "govuk-tag--yellow",
        ReportState.InUse or ReportState.Unchanged => "govuk-tag--green",
        ReportState.Refused or ReportState.Failed => "govuk-tag--red",
        _ => "govuk-tag--grey",
    };

    public static string Sentence(ImportView view) => view.State switch
    {
        ReportState.OnHold => $"It is kept and counts for nothing yet. {view.Import!.HoldReason} {NextOnHold(view)}",
        ReportState.InUse => "It is in use: the figures are counted with it. What was found when it came stands below.",
        ReportState.Replaced => "It was in use until later files took its place. What was found when it came stands below.",
        ReportState.Discarded => "It was discarded, and the figures are counted without it.",
        ReportState.Refused => $"{view.Import!.Refusal} Mend the files and send them again.",
        ReportState.HeldAlready => "The same files were on hold already, so nothing was changed. Decide on those that wait.",
        _ => $"{view.Run!.Outcome}",
    };

    private static string NextOnHold(ImportView view) => view.RowsSetAside == 0
        ? "See what it changes before you use it, or discard it."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Mend what is wrong and send the files again; or see what it changes, to use it without the {view.RowsSetAside:#,0} {(view.RowsSetAside == 1 ? "row" : "rows")} set aside; or discard it.");
}
