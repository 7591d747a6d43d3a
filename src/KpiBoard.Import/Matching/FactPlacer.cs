using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Matching;

/// <summary>Gives the facts of one file to their children, each once: the one place where rows and children meet, from files and from the database alike.</summary>
/// <param name="listOf">The child's list of such facts.</param>
/// <param name="identity">What must be unique in the service, such as an order id; null when nothing must.</param>
internal sealed class FactPlacer<T>(FileKind kind, Roster? roster, Func<ChildFacts, List<T>> listOf, Func<T, string>? identity = null)
    where T : class
{
    private readonly HashSet<(string Service, string Identity)> identities = [];
    private readonly HashSet<(RowKey Whose, T Fact)> unmatched = [];
    private readonly Repeats<T> repeats = new();
    private RowKey lastKey;
    private Match lastMatch;

    public FileKind Kind => kind;

    /// <summary>The child the row names. Without children nothing is said of it.</summary>
    public Match Match(RowKey key)
    {
        // Rows of one child mostly follow each other.
        if (key != lastKey)
        {
            (lastKey, lastMatch) = (key, roster is null ? default : Matching.Match.Of(key, roster));
        }

        return lastMatch;
    }

    /// <summary>The identity is kept by an earlier row that was used.</summary>
    public bool IsTaken(string? service, string? wanted) =>
        service is not null && wanted is not null && identities.Contains((service, wanted));

    /// <summary>Places a row that has no error of its own.</summary>
    public Placed Place(RowKey key, Match match, T fact)
    {
        if (match.IsError || (identity is not null && !identities.Add((key.ServiceCode!, identity(fact)))))
        {
            return Placed.SetAside;
        }

        if (match.Owner is not { } child)
        {
            // Without its child a row is alike another only when both name it the same way.
            return identity is not null || unmatched.Add((key, fact)) ? Placed.Unmatched : Placed.Duplicate;
        }

        var facts = listOf(child);
        if (identity is null && repeats.IsIn(facts, fact))
        {
            return Placed.Duplicate;
        }

        facts.Add(fact);
        child.NameIn(kind.Source);
        return Placed.Used;
    }

    /// <summary>Takes the facts back from the children: a file that breaks off gives none.</summary>
    public void Withdraw()
    {
        foreach (var child in roster?.Children ?? [])
        {
            listOf(child).Clear();
            child.ForgetNaming(kind.Source);
        }
    }
}
