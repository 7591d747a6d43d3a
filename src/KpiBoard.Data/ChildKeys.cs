namespace KpiBoard.Data;

/// <summary>How rows may name one child: by its id, or by a UPN of its own row or tied to it.</summary>
internal sealed record ChildKeys(string ChildId, IReadOnlyList<string> Upns);
