namespace KpiBoard.Data.Tables;

/// <summary>Table <c>counts</c>: when a service was counted last, and for which day.</summary>
public sealed class CountRow
{
    public required string ServiceCode { get; init; }

    /// <summary>Orders that end later did not count; the caseload is that of this day.</summary>
    public required DateOnly AsOf { get; init; }

    public required DateTime CountedAt { get; init; }

    /// <summary>What is published is of this count; else of the one before, until the count job has published it.</summary>
    public required bool IsPublished { get; init; }
}
