namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>attainment.csv</c>: a level achieved in a subject.</summary>
public sealed record Attainment(Subject Subject, AttainmentLevel Level, DateOnly AchievedDate);
