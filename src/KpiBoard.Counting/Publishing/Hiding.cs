namespace KpiBoard.Counting.Publishing;

/// <summary>Which figures are shown, so that no small count is told.</summary>
/// <remarks>
/// 1. Hidden are all counts from one to one below the threshold: numerators, denominators, and what a numerator leaves of its denominator or of a
///    count that it is within.
/// 2. Of the rest as much is shown as every sum can bear by itself: see <see cref="MostShown"/>.
/// 3. For every small count other counts are looked for that fit all that is told: see <see cref="OtherCounts"/>. Where there are none,
///    what costs least (<see cref="CellFigure.Worth"/>) is hidden too, until there are.
/// A zero is never hidden for another.
/// </remarks>
internal static class Hiding
{
    /// <returns>Null where a small count is told by what was released before.</returns>
    public static IReadOnlySet<CellFigure>? Shown(CellTable table, int threshold)
    {
        ToldCells told = new(table, MostShown.Of(table, threshold));
        using var others = new OtherCounts(table, told);
        while (others.Recovered() is { } recovered)
        {
            if (others.ToHideFor(recovered) is not { Count: > 0 } cells)
            {
                return null;
            }

            foreach (var cell in cells)
            {
                told.Hide(cell);
            }
        }

        return told.Shown;
    }
}
