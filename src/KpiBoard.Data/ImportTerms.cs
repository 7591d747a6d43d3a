namespace KpiBoard.Data;

/// <summary>On what terms an input is imported.</summary>
/// <param name="AsOf">Orders that end later do not count yet.</param>
public sealed record ImportTerms(DateOnly AsOf)
{
    /// <summary>Use it in spite of errors, the rows in error set aside, and of fewer rows than before.</summary>
    public bool Accept { get; init; }

    /// <summary>The services the sender may import for: rows of others are errors. Null for any.</summary>
    public IReadOnlyCollection<string>? Services { get; init; }

    /// <summary>Put it on hold whatever is found: a person looks at what it changes before it is used.</summary>
    public bool IsPreviewed { get; init; }

    /// <summary>The id it is kept under; that of the run, so that a run begun again finds what it left.</summary>
    public Guid ImportId { get; init; } = Guid.CreateVersion7();

    /// <summary>The account's name, or the way it came.</summary>
    public string SentBy { get; init; } = "the command kpiboard";

    /// <summary>Is told what the import does now, in plain words.</summary>
    public IProgress<string>? Stages { get; init; }
}
