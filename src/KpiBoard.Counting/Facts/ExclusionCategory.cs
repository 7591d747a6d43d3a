namespace KpiBoard.Counting.Facts;

/// <summary>Permanent exclusion, or suspension (in Wales and older data "fixed-term exclusion").</summary>
public enum ExclusionCategory
{
    Permanent,
    Suspension,
}
