using KpiBoard.Counting.Conflicts;

namespace KpiBoard.Data;

/// <summary>A conflict that a person has ruled on.</summary>
/// <param name="Conflict">Null when one side says something else by now: then the ruling holds no longer.</param>
public sealed record RuledConflict(Guid RulingId, Ruling Ruling, string Reason, string RuledBy, DateTime RuledAt, Conflict? Conflict);
