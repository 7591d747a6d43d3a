namespace KpiBoard.Counting.Facts;

/// <summary>A child's standing with children's social care.</summary>
public enum CareStatus
{
    LookedAfter,
    ChildInNeed,
    ChildProtectionPlan,
}
