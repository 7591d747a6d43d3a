using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Targets;

/// <summary>What the page of a service's targets shows.</summary>
/// <param name="Targets">The service's and the nation's.</param>
public sealed record TargetsView(ServiceRow Service, IReadOnlyList<Target> Targets, DateOnly Today)
{
    private const int QuartersAhead = 8;

    /// <summary>Those a target can begin or end in, the newest first.</summary>
    public IEnumerable<Quarter> Quarters
    {
        get
        {
            var quarter = Enumerable.Range(0, QuartersAhead).Aggregate(Quarter.Of(Today), (later, _) => later.Next);
            for (; quarter.FirstDay >= Counting.Cohort.Cohorts.FirstDay; quarter = quarter.Previous)
            {
                yield return quarter;
            }
        }
    }
}
