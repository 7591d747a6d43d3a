using System.Collections.Concurrent;
using KpiBoard.Counting.Comparing;
using KpiBoard.Data.Areas;

namespace KpiBoard.Web.Compare;

/// <summary>The figures of all services, kept in memory until some service is counted again.</summary>
public sealed class AreaBook
{
    private readonly ConcurrentDictionary<string, (string Stamp, IReadOnlyList<AreaFigure> Figures)> periods = new(StringComparer.Ordinal);

    /// <summary>See <see cref="AreaStore.LoadAsync"/>.</summary>
    /// <param name="labels">Of periods that there are.</param>
    public async Task<IReadOnlyList<AreaFigure>> LoadAsync(AreaStore areas, IReadOnlyCollection<string> labels, CancellationToken cancellation)
    {
        // First the stamp: figures are never older than the one they are kept under.
        var stamp = await areas.StampAsync(cancellation);
        List<IReadOnlyList<AreaFigure>> loaded = [];
        foreach (var label in labels)
        {
            if (!periods.TryGetValue(label, out var kept) || kept.Stamp != stamp)
            {
                kept = periods[label] = (stamp, await areas.LoadAsync([label], null, cancellation));
            }

            loaded.Add(kept.Figures);
        }

        return AreaFigure.Together(loaded);
    }
}
