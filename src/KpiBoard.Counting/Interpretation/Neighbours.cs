namespace KpiBoard.Counting.Interpretation;

/// <summary>Quarters that follow each other without a gap.</summary>
internal static class Neighbours
{
    /// <summary>The last of them, back to the first gap.</summary>
    /// <param name="inOrder">In order of time.</param>
    public static IReadOnlyList<T> Latest<T>(IReadOnlyList<T> inOrder, Func<T, Quarter> quarterOf)
    {
        var first = inOrder.Count - 1;
        while (first > 0 && quarterOf(inOrder[first - 1]) == quarterOf(inOrder[first]).Previous)
        {
            first--;
        }

        return [.. inOrder.Skip(Math.Max(0, first))];
    }

    /// <summary>The quarter that is missing before the first one; null when nothing was asked about before it.</summary>
    public static Quarter? GapBefore(Quarter first, IEnumerable<Quarter> asked) => asked.Any(quarter => quarter < first) ? first.Previous : null;
}
