using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Matching;

/// <summary>Gives the facts of one file to their children, each once: the one place where rows and children meet, from files and from the database alike.</summary>
/// <param name="add">Adds a fact to its child.</param>
/// <param name="identity">What must be unique in the service, such as an order id; null when nothing must.</param>
internal sealed class FactPlacer<T>(FileKind kind, Roster? roster, Action<ChildFacts, T> add, Func<T, string>? identity = null)
    where T : class
{
    private readonly HashSet<(string Service, string Identity)> identities = [];
    private readonly HashSet<(string Service, object Whose, T Fact)> facts = [];
    private readonly List<(ChildFacts Child, T Fact)> placed = [];

    public FileKind Kind => kind;

    /// <summary>The child the row names. Without children nothing is said of it.</summary>
    public Match Match(RowKey key) => roster is null ? default : Matching.Match.Of(key, roster);

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

        // Without its child a row is alike another only when both name it the same way.
        object whose = match.Owner is null ? (key.ChildId, key.Upn) : match.Owner;
        if (identity is null && !facts.Add((key.ServiceCode!, whose, fact)))
        {
            return Placed.Duplicate;
        }

        if (match.Owner is null)
        {
            return Placed.Unmatched;
        }

        placed.Add((match.Owner, fact));
        return Placed.Used;
    }

    /// <summary>Gives the facts to the children: once the whole file is read, for one that breaks off gives none.</summary>
    public void Commit()
    {
        foreach (var (child, fact) in placed)
        {
            add(child, fact);
            child.NameIn(kind.Source);
        }
    }
}
