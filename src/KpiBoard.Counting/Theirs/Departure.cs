using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Theirs;

/// <summary>Where we count otherwise than the Youth Justice Board, on purpose.</summary>
/// <param name="Key">As its register of defects names it; null for a difference that is none.</param>
/// <param name="They">What the YJB does.</param>
/// <param name="We">What we do.</param>
/// <param name="Measures">Ids of the measures whose figure it moves, as far as the files of one service tell.</param>
/// <param name="TheirAdds">What a child adds by the YJB's way to one of those measures, given what it adds by ours; null where the files of one service cannot tell.</param>
/// <remarks>Source: counting rules section 8; defects from the register in the YJB's KPI rules.</remarks>
public sealed record Departure(string? Key, string They, string We, IReadOnlyList<string> Measures, Func<Measure, ChildQuarter, Ratio>? TheirAdds)
{
    /// <summary>The figures that it moves among these children, ours beside theirs if they differed from us in nothing else.</summary>
    public IReadOnlyList<DepartureEffect> EffectsOn(IReadOnlyList<ChildQuarter> children) => TheirAdds is null ? [] :
    [
        .. from id in Measures
           let measure = RuleBook.Standard[id]
           let ours = children.Aggregate(default(Ratio), (sum, child) => sum + measure.Adds(child))
           let theirs = children.Aggregate(default(Ratio), (sum, child) => sum + TheirAdds(measure, child))
           where ours != theirs
           select new DepartureEffect(measure, ours, theirs),
    ];
}
