namespace KpiBoard.Import.Mappings;

/// <summary>What a name of theirs is likely to be among ours.</summary>
/// <param name="Ours">Null when none is clearly best: a wrong proposal is worse than none.</param>
/// <param name="Reason">A sentence; empty when nothing is proposed.</param>
/// <param name="Nearest">At most three, best first, to choose from.</param>
public sealed record Proposal(string? Ours, string Reason, IReadOnlyList<string> Nearest)
{
    public static Proposal None { get; } = new(null, "", []);
}
