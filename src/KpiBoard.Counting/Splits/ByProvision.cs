namespace KpiBoard.Counting.Splits;

/// <summary>Every provision group the child is in at the end; a child can have several values.</summary>
public static class ByProvision
{
    public static Split Split { get; } = new("provision", "Provision", child => child.AtEnd.IsRecorded
        ? child.AtEnd.Placements.Select(placement => placement.Provision.Group.Key).Distinct()
        : ["not_recorded"]);
}
