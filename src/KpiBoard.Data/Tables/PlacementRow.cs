using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>placements</c>: a row of <c>ete.csv</c>.</summary>
internal sealed class PlacementRow : RowOfFile
{
    public required string ProvisionType { get; init; }

    public string? Suitability { get; init; }

    public int? HoursOffered { get; init; }

    public int? HoursAttended { get; init; }

    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public string? SchoolUrn { get; init; }

    public static PlacementRow Of(Guid file, FactRow<Placement> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        ProvisionType = row.Fact.Provision.Code,
        Suitability = row.Fact.Suitability?.ToString(),
        HoursOffered = row.Fact.HoursOffered,
        HoursAttended = row.Fact.HoursAttended,
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
        SchoolUrn = row.Fact.SchoolUrn,
    };

    public FactRow<Placement> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        Counting.Codes.ProvisionType.Find(ProvisionType)!, Stored.CodeOrNull<Counting.Facts.Suitability>(Suitability), HoursOffered, HoursAttended, StartDate, EndDate, SchoolUrn));
}
