namespace KpiBoard.Counting;

/// <summary>A measure's ratio for one service, one period and one part of its child-quarters.</summary>
/// <param name="Split">The split's name, <c>all</c>, or two names crossed: <c>a*b</c>.</param>
/// <param name="Value">The part of the split, in the same form.</param>
public sealed record Figure(string ServiceCode, Period Period, Measure Measure, string Split, string Value, Ratio Ratio);
