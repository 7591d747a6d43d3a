using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>children</c>: a row of <c>children.csv</c>. Of a row in error only the id and the UPN are kept, to know whose other rows must wait.</summary>
internal sealed class ChildRow : RowOfFile
{
    public required bool InError { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    public string? Sex { get; init; }

    public string? Ethnicity { get; init; }

    public static ChildRow Of(Guid file, FactRow<Child> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Fact.Upn,
        InError = false,
        DateOfBirth = row.Fact.DateOfBirth,
        Sex = row.Fact.Sex.ToString(),
        Ethnicity = row.Fact.Ethnicity?.Code,
    };

    public static ChildRow Of(Guid file, int line, RowKey key) => new()
    {
        ServiceCode = key.ServiceCode!,
        FileVersionId = file,
        Line = line,
        ChildId = key.ChildId,
        Upn = key.Upn,
        InError = true,
    };

    public RowKey Key => new(ServiceCode, ChildId, Upn);

    /// <summary>Only of a row that is not in error.</summary>
    public FactRow<Child> ToFact() => new(Line, Key, new(
        ServiceCode, ChildId!, DateOfBirth!.Value, Stored.Code<Sex>(Sex!), Ethnicity is null ? null : EthnicityCode.Find(Ethnicity), Upn));
}
