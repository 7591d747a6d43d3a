namespace KpiBoard.Counting.Facts;

/// <summary>The two subjects in which every child is to reach level 2 (2022 joint inspection, recommendation 5).</summary>
public enum Subject
{
    English,
    Maths,
}
