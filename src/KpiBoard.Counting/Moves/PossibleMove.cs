namespace KpiBoard.Counting.Moves;

/// <summary>What mending a kind of finding could do in one period.</summary>
/// <param name="Touched">Children that are counted in the period and found something of.</param>
/// <param name="CouldComeIn">Children, or rows that name none, that are not counted in the period and could be.</param>
/// <param name="Points">The most percentage points each headline could move, up or down, in the order of the headlines; null when it has no share yet.</param>
public sealed record PossibleMove(Period Period, int Touched, int CouldComeIn, IReadOnlyList<decimal?> Points);
