using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>part_time_timetables</c>: a row of <c>part_time_timetables.csv</c>.</summary>
internal sealed class PartTimeTimetableRow : RowOfFile
{
    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public DateOnly? PlannedEndDate { get; init; }

    public int? HoursPerWeek { get; init; }

    public DateOnly? LastReviewDate { get; init; }

    public bool? ParentAgreed { get; init; }

    public string? SchoolUrn { get; init; }

    public static PartTimeTimetableRow Of(Guid file, FactRow<PartTimeTimetable> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
        PlannedEndDate = row.Fact.PlannedEndDate,
        HoursPerWeek = row.Fact.HoursPerWeek,
        LastReviewDate = row.Fact.LastReviewDate,
        ParentAgreed = row.Fact.ParentAgreed,
        SchoolUrn = row.Fact.SchoolUrn,
    };

    public FactRow<PartTimeTimetable> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        StartDate, EndDate, PlannedEndDate, HoursPerWeek, LastReviewDate, ParentAgreed, SchoolUrn));
}
