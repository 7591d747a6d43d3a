using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>Finds where case record and education returns disagree, and heeds what people ruled.</summary>
public static class ConflictBook
{
    /// <summary>Every conflict of the service's facts as they stand, by child in their order.</summary>
    public static IEnumerable<Conflict> Of(ServiceRecord service) => service.Children.SelectMany(child => Of(service, child));

    /// <summary>The service's facts as they count once the rulings that hold are heeded.</summary>
    public static ServiceRecord Settle(ServiceRecord service, IReadOnlyCollection<Ruling> rulings)
    {
        var ruled = rulings.ToLookup(ruling => ruling.ChildId, StringComparer.Ordinal);
        return rulings.Count == 0 ? service
            : service with { Children = [.. service.Children.Select(child => Settle(service, child, ruled[child.Child.ChildId]))] };
    }

    /// <summary>The conflicts that a person should look at now and has not ruled on, each once.</summary>
    /// <param name="service">Its facts as they stand.</param>
    /// <param name="settled">The same service, the rulings heeded.</param>
    public static IReadOnlyList<Conflict> Open(ServiceRecord service, ServiceRecord settled, IReadOnlyCollection<Ruling> rulings, DateOnly asOf)
    {
        var ruled = rulings.ToLookup(ruling => ruling.ChildId, StringComparer.Ordinal);
        return
        [
            .. from pair in service.Children.Zip(settled.Children)
               from conflict in Of(service, pair.First).DistinctBy(conflict => (conflict.Kind, conflict.CaseSays, conflict.ReturnSays))
               where !ruled[conflict.ChildId].Any(ruling => ruling.IsOf(conflict)) && conflict.IsIn(pair.Second) && Matters(service, pair.First, conflict, asOf)
               select conflict,
        ];
    }

    /// <summary>Of child-quarters, the children of whom two sides disagree at the very end, where their figures are taken.</summary>
    /// <param name="open">Of the service, the rulings heeded: what was ruled on is no conflict any more.</param>
    public static IReadOnlySet<string> InConflictAtEnd(IEnumerable<Conflict> open, IReadOnlyList<ChildQuarter> children)
    {
        var conflicts = open.ToLookup(conflict => conflict.ChildId, StringComparer.Ordinal);
        return children
            .Where(child => conflicts[child.ChildId].Any(conflict => conflict.IsInForce(child.End)))
            .Select(child => child.ChildId)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A conflict that a person should look at now: its time touches the last twelve months, or a moment at which the child is counted. One of a child who is never counted moves no figure.</summary>
    private static bool Matters(ServiceRecord service, ChildRecord child, Conflict conflict, DateOnly asOf)
    {
        var alone = service with { Children = [child] };
        List<ChildQuarter> counted = [.. Cohorts.ByQuarter(alone, asOf), .. Cohorts.Caseload(alone, asOf)];
        return counted.Count > 0
            && (conflict.Overlaps(asOf.AddYears(-1), asOf)
                || counted.Exists(quarter => conflict.IsInForce(quarter.AtStart.Moment) || conflict.IsInForce(quarter.AtEnd.Moment)));
    }

    private static IEnumerable<Conflict> Of(ServiceRecord service, ChildRecord record) =>
        [.. PartTimeConflict.Of(record), .. ExclusionConflict.Of(record), .. PlanConflicts.Of(service, record)];

    private static ChildRecord Settle(ServiceRecord service, ChildRecord child, IEnumerable<Ruling> rulings)
    {
        var ofChild = rulings.ToList();
        return ofChild.Count == 0 ? child : Of(service, child).Aggregate(child, (settled, conflict) =>
            ofChild.Find(ruling => ruling.IsOf(conflict)) is { } ruling ? conflict.Settle(settled, ruling.IsForCase) : settled);
    }
}
