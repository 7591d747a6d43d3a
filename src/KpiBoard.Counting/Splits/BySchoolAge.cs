namespace KpiBoard.Counting.Splits;

/// <summary>Compulsory school age at the end.</summary>
public static class BySchoolAge
{
    public static Split Split { get; } = Split.Of(
        "school_age", "School age", child => child.AtEnd.SchoolAge ? "school_age" : "above_school_age");
}
