namespace KpiBoard.Counting.Conflicts;

/// <summary>Which side a person found right. It holds as long as both sides say what they said then.</summary>
public sealed record Ruling(string ChildId, ConflictKind Kind, string CaseSays, string ReturnSays, bool IsForCase)
{
    public bool IsOf(Conflict conflict) =>
        (ChildId, Kind, CaseSays, ReturnSays) == (conflict.ChildId, conflict.Kind, conflict.CaseSays, conflict.ReturnSays);
}
