namespace KpiBoard.Counting.Theirs;

/// <summary>A figure by our rules, and by ours with one of the YJB's in the place of its own.</summary>
public sealed record DepartureEffect(Measure Measure, Ratio Ours, Ratio Theirs);
