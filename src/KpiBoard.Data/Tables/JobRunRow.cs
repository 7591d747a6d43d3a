namespace KpiBoard.Data.Tables;

/// <summary>Table <c>job_runs</c>: one job for one service, from asking to its end.</summary>
public sealed class JobRunRow
{
    public required string ServiceCode { get; init; }

    public required Guid RunId { get; init; }

    public required JobKind Kind { get; init; }

    /// <summary>What is imported, as it lies in the service's inbox, or the title of a pack; null for a count.</summary>
    public string? InputName { get; init; }

    /// <summary>The account's name, or the way it came.</summary>
    public string SentBy { get; init; } = "the inbox";

    /// <summary>A person looks at it before it is used, whatever is found.</summary>
    public bool IsPreviewed { get; init; }

    public required JobState State { get; set; }

    public required DateTime AskedAt { get; init; }

    /// <summary>Of the latest attempt.</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>When it was last known to be waiting or at work.</summary>
    public required DateTime HeardAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public required int Attempts { get; set; }

    /// <summary>What it does now, in plain words; null when it does nothing.</summary>
    public string? Stage { get; set; }

    public int? RowsRead { get; set; }

    public int? RowsUsed { get; set; }

    public int? RowsSetAside { get; set; }

    public int? RowsDuplicate { get; set; }

    public int? RowsUnmatched { get; set; }

    /// <summary>What came of it, or what went wrong, in plain words.</summary>
    public string? Outcome { get; set; }
}
