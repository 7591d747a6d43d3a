using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Board;
using KpiBoard.Web.Files.Changes;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.History;

/// <summary>What became of files, in words.</summary>
public static class HistoryWords
{
    public static string State(FileState state) => state switch
    {
        FileState.OnHold => "On hold",
        FileState.InUse => "In use",
        FileState.Replaced => "Replaced",
        _ => "Discarded",
    };

    /// <summary><c>3 May 2026 at 14:05 to 7 May 2026 at 09:00, put in use by Ola Officer</c>.</summary>
    public static string Use(VersionUse use) =>
        $"{(use.Until is null ? "Since " : "")}{Days.Moment(use.From)}{(use.Until is { } until ? $" to {Days.Moment(until)}" : "")}, put in use by {use.PutBy}";

    /// <summary>A sentence a period in which something moved.</summary>
    public static IReadOnlyList<string> Moved(ChangeSummary changes) => changes.Periods.Count == 0
        ? ["No figure changed."]
        : [.. changes.Periods.Select(Moved)];

    /// <summary>The days on which some of the files came in use: what was known at their ends can be shown.</summary>
    public static IReadOnlyList<DateOnly> DaysOf(HistoryEntry entry) =>
    [
        .. entry.Files.SelectMany(file => file.Uses).Select(use => LondonDay.Of(use.From)).Distinct().OrderDescending(),
    ];

    private static string Moved(PeriodSummary period)
    {
        var headlines = period.Headlines.Where(headline => headline.Before != headline.After)
            .Select(headline => $"{(headline.Measure == "kpi2_total_suitable_end" ? "KPI 2" : "KPI 3")} from {HeadlineWords.Figure(headline.Before)} to {HeadlineWords.Figure(headline.After)}")
            .ToList();
        return $"{Periods.Title(Period.Parse(period.Period))}: {(headlines.Count == 0 ? "the headlines stayed" : string.Join(", ", headlines))}. {ChangeWords.Counts(period.ComeIn, period.GoOut, period.Change)}";
    }
}
