using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Matching;

/// <summary>The children of one service, by id and by UPN, and those kept out because each of their own rows is in error.</summary>
public sealed class ServiceRoster
{
    private readonly Dictionary<string, ChildFacts> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChildFacts> byUpn = new(StringComparer.Ordinal);
    private readonly HashSet<string> idsInError = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> idsOfUpnInError = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> idsTied = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ChildFacts> Children => byId.Values;

    internal ChildFacts? FindById(string childId) => byId.GetValueOrDefault(childId);

    /// <summary>The child that has the UPN by its own row.</summary>
    internal ChildFacts? FindByOwnUpn(string upn) => byUpn.GetValueOrDefault(upn);

    /// <summary>The child that has the UPN, or that a person tied it to.</summary>
    internal ChildFacts? FindByUpn(string upn) =>
        byUpn.GetValueOrDefault(upn) ?? (idsTied.TryGetValue(upn, out var id) ? byId.GetValueOrDefault(id) : null);

    /// <summary>An id that only rows in error have.</summary>
    internal bool IsKeptOut(string childId) => idsInError.Contains(childId) && !byId.ContainsKey(childId);

    /// <summary>The id of a child kept out that alone has the UPN; null when there is none.</summary>
    internal string? KeptOutIdOf(string upn) =>
        byUpn.ContainsKey(upn) ? null : idsOfUpnInError.GetValueOrDefault(upn)?.Find(IsKeptOut);

    internal void Add(Child child)
    {
        var facts = new ChildFacts(child);
        byId.Add(child.ChildId, facts);
        if (child.Upn is { } upn)
        {
            byUpn.Add(upn, facts);
        }
    }

    internal void Tie(string upn, string childId)
    {
        idsTied[upn] = childId;
        if (FindByOwnUpn(upn) is null)
        {
            FindById(childId)?.TieTo(upn);
        }
    }

    internal void AddInError(string childId, string? upn)
    {
        idsInError.Add(childId);
        if (upn is null)
        {
            return;
        }

        if (!idsOfUpnInError.TryGetValue(upn, out var ids))
        {
            idsOfUpnInError.Add(upn, ids = []);
        }

        ids.Add(childId);
    }
}
