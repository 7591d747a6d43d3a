using KpiBoard.Counting.Ledger;
using KpiBoard.Import;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>The columns of the files that decide a measure.</summary>
public static class DecidingFields
{
    private static readonly (Deciding Deciding, FileKind File, string[] Columns)[] All =
    [
        (Deciding.EteAtStart | Deciding.EteAtEnd, FileKind.Ete, ["provision_type", "suitability", "hours_offered", "hours_attended", "start_date", "end_date"]),
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
    public static IReadOnlyList<string> Of(Deciding deciding) =>
        [.. All.Where(fields => (fields.Deciding & deciding) != 0).Select(fields => $"{fields.File.FileName}: {string.Join(", ", fields.File.Columns.Select(column => column.Name).Intersect(fields.Columns))}")];
}
