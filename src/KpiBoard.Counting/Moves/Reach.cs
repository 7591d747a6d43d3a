using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Moves;

/// <summary>Where a child could stand in a headline if a row of it were mended.</summary>
/// <remarks>Source: counting rules sections 2 to 5. A child stays where it is when the row turns out to change nothing.</remarks>
public static class Reach
{
    /// <summary>Where the child stands now.</summary>
    /// <param name="counted">Null when the child is not counted in the period.</param>
    public static Standing Of(Measure headline, ChildQuarter? counted) =>
        counted is null ? Standing.Out
        : headline.Adds(counted) switch
        {
            { Denominator: 0 } => Standing.Out,
            { Numerator: 0 } => Standing.NotMet,
            _ => Standing.Met,
        };

    /// <summary>Where it could stand beside where it stands now.</summary>
    /// <param name="isForLearningNeeds">The headline is KPI 3; else KPI 2.</param>
    /// <param name="counted">Null when the child is not counted in the period.</param>
    /// <param name="hasOtherOrder">The child has an order of the period that is not kept.</param>
    public static Standing Of(Bearing bearing, bool isForLearningNeeds, ChildQuarter? counted, bool hasOtherOrder) =>
        counted is null ? OfWhoIsOut(bearing, hasOtherOrder) : bearing switch
        {
            Bearing.Placement when !isForLearningNeeds => WithAPlacement(counted.AtEnd),
            Bearing.NoneIsSome when !isForLearningNeeds => counted.AtEnd.IsUnsuitable ? Standing.Met : Standing.None,
            Bearing.Placements when !isForLearningNeeds => Standing.Counted,
            // Any YES wins: a record more makes a need or a plan, and takes none away.
            Bearing.LearningNeed when isForLearningNeeds => LearningPlans.HasPlan(counted) ? Standing.None : Standing.Counted,
            Bearing.LearningNeeds when isForLearningNeeds => Standing.Anywhere,
            Bearing.Order => OfAnotherEnd(counted),
            Bearing.OrderCounts => hasOtherOrder ? OfAnotherEnd(counted) : Standing.None,
            Bearing.OrderDropped => Standing.Out | OfAnotherEnd(counted),
            Bearing.Child => Standing.Anywhere,
            _ => Standing.None,
        };

    private static Standing OfWhoIsOut(Bearing bearing, bool hasOtherOrder) => bearing switch
    {
        Bearing.Order or Bearing.Child => Standing.Anywhere,
        Bearing.OrderCounts when hasOtherOrder => Standing.Anywhere,
        _ => Standing.None,
    };

    // All placements in force must be suitable: one more makes nobody suitable whom another makes unsuitable.
    private static Standing WithAPlacement(EteAtMoment ete) =>
        !ete.IsRecorded ? Standing.Counted : ete.IsSuitable ? Standing.NotMet : Standing.None;

    // Another order kept has another end, on which all may be otherwise; the end of a caseload is its day.
    private static Standing OfAnotherEnd(ChildQuarter counted) => counted.Period.Day is null ? Standing.Anywhere : Standing.None;
}
