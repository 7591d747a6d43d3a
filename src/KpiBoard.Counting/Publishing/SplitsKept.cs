using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>The splits that can be published without a loss to the figures of all children, and what is then shown.</summary>
internal sealed class SplitsKept
{
    private readonly Func<IReadOnlyList<Split>, PublishedCounts> countsOf;
    private readonly int threshold;

    public SplitsKept(Func<IReadOnlyList<Split>, PublishedCounts> countsOf, int threshold)
    {
        (this.countsOf, this.threshold) = (countsOf, threshold);
        var (withoutSplits, incomplete) = Protect([]);
        Figures = withoutSplits;
        if (incomplete is not null)
        {
            // What was told before is no news; all else would be.
            Figures = OnlyToldBefore();
            return;
        }

        List<Split> kept = [.. Publication.Splits];
        while (kept.Count > 0)
        {
            var (figures, spoiler) = Protect(kept);
            if (spoiler is null && TotalsShown(figures) >= TotalsShown(withoutSplits))
            {
                Figures = figures;
                break;
            }

            kept.RemoveAt(kept.FindIndex(split => split.Name == spoiler) is var place and >= 0 ? place : kept.Count - 1);
        }
    }

    public IReadOnlyList<PublishedFigure> Figures { get; }

    private static int TotalsShown(IEnumerable<PublishedFigure> figures) => figures.Count(figure => figure is { Split: "all", IsHidden: false });

    private List<PublishedFigure> OnlyToldBefore()
    {
        var counts = countsOf([]);
        return [.. counts.Figures.Select((figure, i) => counts.Table.Figures[i].WasTold == true ? figure : Publication.Hidden(figure))];
    }

    private (List<PublishedFigure> Figures, string? Spoiler) Protect(IReadOnlyList<Split> splits)
    {
        var counts = countsOf(splits);
        var hiding = new Hiding(counts.Table, threshold);
        return ([.. counts.Figures.Select((figure, i) => hiding.Shows(i) ? figure : Publication.Hidden(figure))], hiding.Spoiler);
    }
}
