using KpiBoard.Counting;
using KpiBoard.Counting.Ledger;
using KpiBoard.Import;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>The columns of the files that decide a measure.</summary>
public static class DecidingFields
{
    private static readonly (Deciding Deciding, FileKind File, string[] Columns)[] All =
    [
        (Deciding.EteAtStart | Deciding.EteAtEnd, FileKind.Ete, ["provision_type", "suitability", "start_date", "end_date"]),
        (Deciding.LearningNeeds, FileKind.SendAln, ["identified", "formal_plan", "plan_type", "start_date", "end_date", "last_review_date"]),
        (Deciding.Exclusions, FileKind.Exclusions, ["category", "start_date", "sessions"]),
        (Deciding.Timetables, FileKind.PartTimeTimetables, ["start_date", "end_date", "last_review_date"]),
        (Deciding.Attendance, FileKind.Attendance, ["period_end", "sessions_possible", "sessions_attended"]),
        (Deciding.Attainments, FileKind.Attainment, ["subject", "level", "achieved_date"]),
        (Deciding.OrderType, FileKind.Orders, ["legal_outcome"]),
        (Deciding.SchoolAge | Deciding.Age, FileKind.Children, ["date_of_birth"]),
        (Deciding.Sex, FileKind.Children, ["sex"]),
        (Deciding.Ethnicity, FileKind.Children, ["ethnicity"]),
    ];

    /// <summary>Each file with its columns: <c>ete.csv: suitability, start_date</c>. When an order began and ended decides of every measure, and is not named.</summary>
    public static IReadOnlyList<string> Of(Measure measure) =>
        [.. All.Where(fields => (fields.Deciding & DecidedBy.Of(measure)) != 0).Select(fields => $"{fields.File.FileName}: {string.Join(", ", fields.Columns.Concat(Hours(measure, fields.File)))}")];

    private static string[] Hours(Measure measure, FileKind file) =>
        file == FileKind.Ete && (measure.Id.Contains("hours", StringComparison.Ordinal) || measure.Id.Contains("hrs", StringComparison.Ordinal) || measure.Id.Contains("offered", StringComparison.Ordinal))
            ? ["hours_offered", "hours_attended"]
            : [];
}
