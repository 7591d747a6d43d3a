using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>exclusions</c>: a row of <c>exclusions.csv</c>.</summary>
internal sealed class ExclusionRow : RowOfFile
{
    public required string Category { get; init; }

    public required DateOnly StartDate { get; init; }

    public string? Reasons { get; init; }

    public int? Sessions { get; init; }

    public string? SchoolUrn { get; init; }

    public static ExclusionRow Of(Guid file, FactRow<Exclusion> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        Category = row.Fact.Category.ToString(),
        StartDate = row.Fact.StartDate,
        Reasons = row.Fact.Reasons,
        Sessions = row.Fact.Sessions,
        SchoolUrn = row.Fact.SchoolUrn,
    };

    public FactRow<Exclusion> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        Stored.Code<ExclusionCategory>(Category), StartDate, Reasons, Sessions, SchoolUrn));
}
