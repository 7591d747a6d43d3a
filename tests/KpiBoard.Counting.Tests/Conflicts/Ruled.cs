using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Conflicts;

/// <summary>A child's conflicts, and its facts once they are ruled on.</summary>
internal static class Ruled
{
    public static IReadOnlyList<Conflict> Conflicts(this ChildBuilder child) => [.. ConflictBook.Of(With(child))];

    /// <summary>What both sides say: <c>case | return</c>.</summary>
    public static string Says(this ChildBuilder child) => string.Join("; ", child.Conflicts().Select(conflict => $"{conflict.CaseSays} | {conflict.ReturnSays}"));

    public static Ruling For(this Conflict conflict, bool isForCase) =>
        new(conflict.ChildId, conflict.Kind, conflict.CaseSays, conflict.ReturnSays, isForCase);

    /// <summary>The child with every conflict of it ruled for one side.</summary>
    public static ChildBuilder AllRuled(this ChildBuilder child, bool forCase) =>
        child.Under([.. child.Conflicts().Select(conflict => conflict.For(forCase))]);

    public static ChildBuilder Under(this ChildBuilder child, params Ruling[] rulings) =>
        child with { Record = ConflictBook.Settle(With(child), rulings).Children[0] };

    public static IReadOnlyList<Conflict> Open(this ChildBuilder child, string asOf, params Ruling[] rulings)
    {
        var service = With(child);
        return ConflictBook.Open(service, ConflictBook.Settle(service, rulings), rulings, On(asOf));
    }

    // The authority's list is in use.
    public static ServiceRecord With(ChildBuilder child) => child.Service with { Covered = child.Service.Covered | Sources.EhcPlans };
}
