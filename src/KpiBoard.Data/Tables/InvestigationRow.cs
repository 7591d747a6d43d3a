using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>investigations</c>: a row of <c>investigations.csv</c>.</summary>
internal sealed class InvestigationRow : RowOfFile
{
    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public static InvestigationRow Of(Guid file, FactRow<Investigation> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
    };

    public FactRow<Investigation> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        StartDate, EndDate));
}
