namespace KpiBoard.Import.Matching;

/// <summary>Finds a fact among a child's facts: by looking through a short list, by hash in a long one.</summary>
internal sealed class Repeats<T>
    where T : class
{
    private const int Short = 32;

    private readonly Dictionary<List<T>, HashSet<T>> longLists = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the list holds a fact alike in every value; the caller adds it if not.</summary>
    public bool IsIn(List<T> facts, T fact)
    {
        if (facts.Count < Short)
        {
            return facts.Contains(fact);
        }

        if (!longLists.TryGetValue(facts, out var hashed))
        {
            longLists.Add(facts, hashed = [.. facts]);
        }

        return !hashed.Add(fact);
    }
}
