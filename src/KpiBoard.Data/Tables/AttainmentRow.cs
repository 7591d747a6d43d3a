using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>attainments</c>: a row of <c>attainment.csv</c>.</summary>
internal sealed class AttainmentRow : RowOfFile
{
    public required string Subject { get; init; }

    public required string Level { get; init; }

    public required DateOnly AchievedDate { get; init; }

    public static AttainmentRow Of(Guid file, FactRow<Attainment> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        Subject = row.Fact.Subject.ToString(),
        Level = row.Fact.Level.ToString(),
        AchievedDate = row.Fact.AchievedDate,
    };

    public FactRow<Attainment> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        Stored.Code<Counting.Facts.Subject>(Subject), Stored.Code<AttainmentLevel>(Level), AchievedDate));
}
