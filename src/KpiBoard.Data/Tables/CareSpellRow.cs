using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>care_spells</c>: a row of <c>care_status.csv</c>.</summary>
internal sealed class CareSpellRow : RowOfFile
{
    public required string Status { get; init; }

    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public static CareSpellRow Of(Guid file, FactRow<CareSpell> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        Status = row.Fact.Status.ToString(),
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
    };

    public FactRow<CareSpell> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        Stored.Code<CareStatus>(Status), StartDate, EndDate));
}
