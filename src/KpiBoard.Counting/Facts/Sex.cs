namespace KpiBoard.Counting.Facts;

/// <summary>Sex as the case system records it; blank, 9 and U are unknown.</summary>
public enum Sex
{
    Unknown,
    Male,
    Female,
}
