using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Restating;

/// <summary>From a signed figure to today's, child by child: signed + steps = today, always.</summary>
/// <param name="Steps">Those that move it, in the order of <see cref="BridgeReason"/>.</param>
public sealed record Bridge(Measure Measure, Ratio Sealed, IReadOnlyList<BridgeStep> Steps, Ratio Today)
{
    /// <summary>Nothing moved it. Steps that cancel out each other are steps all the same.</summary>
    public bool IsLevel => Steps.Count == 0;

    /// <param name="figureThen">The figure as it was signed, by the rules of then.</param>
    /// <param name="before">The children as they were signed.</param>
    /// <param name="after">The children of the same period today.</param>
    /// <param name="filesThen">The service as the signed files have it.</param>
    /// <param name="filesNow">The service as the files of today have it.</param>
    public static Bridge Of(
        Measure measure, Ratio figureThen, IReadOnlyList<ChildQuarter> before, IReadOnlyList<ChildQuarter> after, ServiceRecord filesThen, ServiceRecord filesNow)
    {
        var (was, becomes) = (new Side(before, filesThen), new Side(after, filesNow));
        var moved =
            from id in was.Children.Union(becomes.Children, StringComparer.Ordinal)
            let delta = Less(Adds(measure, becomes.Of(id).Counted), Adds(measure, was.Of(id).Counted))
            where delta != default
            group delta by ReasonOf(was.Of(id), becomes.Of(id)) into reason
            select new BridgeStep(reason.Key, reason.Aggregate(default(Ratio), Ratio.Add), reason.Count());
        var rule = Less(before.Aggregate(default(Ratio), (sum, child) => sum + measure.Adds(child)), figureThen);
        IReadOnlyList<BridgeStep> steps = [.. (rule == default ? moved : moved.Prepend(new(BridgeReason.RuleChanged, rule, 0))).OrderBy(step => step.Reason)];
        return new(measure, figureThen, steps, after.Aggregate(default(Ratio), (sum, child) => sum + measure.Adds(child)));
    }

    private static BridgeReason ReasonOf(CountedChild before, CountedChild after) => ChildChange.Between(before, after) switch
    {
        { Movement: Movement.Changes } or null => BridgeReason.Corrected,
        { Reasons: [{ Aspect: ChangeAspect.OrderPassedOver }, ..] } => BridgeReason.Corrected,
        { Movement: Movement.ComesIn, Reasons: [{ Aspect: ChangeAspect.OrderAtOtherTime }, ..] } => BridgeReason.MovedIn,
        { Movement: Movement.ComesIn } => BridgeReason.LateRecord,
        { Reasons: [{ Aspect: ChangeAspect.OrderAtOtherTime }, ..] } => BridgeReason.MovedOut,
        _ => BridgeReason.RemovedRecord,
    };

    private static Ratio Adds(Measure measure, ChildQuarter? child) => child is null ? default : measure.Adds(child);

    private static Ratio Less(Ratio left, Ratio right) => new(left.Numerator - right.Numerator, left.Denominator - right.Denominator);

    private sealed class Side(IReadOnlyList<ChildQuarter> counted, ServiceRecord files)
    {
        private readonly Dictionary<string, ChildQuarter> counted = counted.ToDictionary(child => child.ChildId, StringComparer.Ordinal);
        private readonly Dictionary<string, ChildRecord> records = files.Children.ToDictionary(record => record.Child.ChildId, StringComparer.Ordinal);

        public IEnumerable<string> Children => counted.Keys;

        public CountedChild Of(string childId) => new(records.GetValueOrDefault(childId), counted.GetValueOrDefault(childId));
    }
}
