namespace KpiBoard.Data.Tables;

/// <summary>Table <c>accepted_warnings</c>: a warning that a person has accepted, of a row as it was, until a day.</summary>
internal sealed class AcceptedWarningRow
{
    public required string ServiceCode { get; init; }

    /// <summary>As a finding names it, with <c>.csv</c>.</summary>
    public required string FileName { get; init; }

    public required string ColumnName { get; init; }

    public required string Code { get; init; }

    /// <summary>That of the finding.</summary>
    public required long RowPrint { get; init; }

    public required string Reason { get; init; }

    public required string AcceptedBy { get; init; }

    public required DateTime AcceptedAt { get; init; }

    /// <summary>The last day it holds.</summary>
    public required DateOnly Until { get; init; }
}
