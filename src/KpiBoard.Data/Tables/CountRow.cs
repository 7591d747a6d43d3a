namespace KpiBoard.Data.Tables;

/// <summary>Table <c>counts</c>: when a service was counted last, and for which day.</summary>
public sealed class CountRow
{
    public required string ServiceCode { get; init; }

    /// <summary>Orders that end later did not count; the caseload is that of this day.</summary>
    public required DateOnly AsOf { get; init; }

    public required DateTime CountedAt { get; init; }

    /// <summary>Its figures are published; else the count job has yet to do so.</summary>
    public required bool IsPublished { get; init; }
}
