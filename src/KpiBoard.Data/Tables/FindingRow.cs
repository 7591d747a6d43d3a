using KpiBoard.Import;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>findings</c>: one problem of an import.</summary>
internal sealed class FindingRow
{
    public required string ServiceCode { get; init; }

    public required Guid ImportId { get; init; }

    /// <summary>Place among the findings of the import, from 1.</summary>
    public required int Number { get; init; }

    public required string FileName { get; init; }

    public required int Line { get; init; }

    public required string ColumnName { get; init; }

    public required string Severity { get; init; }

    public required string Code { get; init; }

    /// <summary>The offending code or date, never a date of birth.</summary>
    public string? Value { get; init; }

    public string? ChildId { get; init; }

    public string? Upn { get; init; }

    /// <summary>Alike for rows alike in every value; 0 for a finding of a whole file.</summary>
    public required long RowPrint { get; init; }

    public static FindingRow Of(string service, Guid import, int number, Finding finding) => new()
    {
        ServiceCode = service,
        ImportId = import,
        Number = number,
        FileName = finding.File,
        Line = finding.Line,
        ColumnName = finding.Column,
        Severity = finding.Severity.ToString(),
        Code = finding.Code.ToString(),
        Value = finding.Value,
        ChildId = finding.ChildId,
        Upn = finding.Upn,
        RowPrint = finding.RowPrint,
    };

    public Finding ToFinding() => new(
        FileName, Line, ColumnName, Stored.Code<Import.Severity>(Severity), Stored.Code<FindingCode>(Code), Value) 
        {
            ServiceCode = ServiceCode,
            ChildId = ChildId,
            Upn = Upn,
            RowPrint = RowPrint,
        };
}
