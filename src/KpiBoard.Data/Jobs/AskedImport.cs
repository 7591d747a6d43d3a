namespace KpiBoard.Data.Jobs;

/// <summary>An import as it is asked for.</summary>
/// <param name="RunId">Also the id of the import that comes of it.</param>
/// <param name="InputName">What is imported, or the title of a pack; null for a count.</param>
public sealed record AskedImport(Guid RunId, string? InputName)
{
    /// <summary>The account's name, or the way it came.</summary>
    public string SentBy { get; init; } = "the inbox";

    /// <summary>A person looks at it before it is used, whatever is found.</summary>
    public bool IsPreviewed { get; init; }
}
