using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Data;
using KpiBoard.Data.Areas;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Compare;

/// <summary>Reads what region and nation come to beside the figures of a service: sums of what everybody may see, so they tell nothing more.</summary>
public sealed class BesideReader(BoardDatabase database, AreaBook book)
{
    /// <returns>Null for a service that came with a file, whose region nobody knows.</returns>
    public async Task<AreasBeside?> ReadAsync(ServiceRow service, Period period, CancellationToken cancellation)
    {
        if (service is not { Region: not null, Nation: not null })
        {
            return null;
        }

        await using var session = await database.BeginReadingAsync(cancellation);
        AreaStore areas = new(session);
        var services = await areas.EnterAsync(cancellation);
        return Of(service, services, await book.LoadAsync(areas, [period.Day is null ? period.Label : AreaStore.Caseload], cancellation));
    }

    /// <summary>The same of figures that are at hand.</summary>
    /// <param name="services">All that there are.</param>
    public static AreasBeside? Of(ServiceRow service, IReadOnlyList<ServiceRow> services, IReadOnlyList<AreaFigure> figures) => service is not { Region: { } region, Nation: { } nation } ? null : new(
        region,
        nation,
        Sums(figures, [.. services.Where(other => other.Region == region).Select(other => other.ServiceCode)]),
        Sums(figures, [.. services.Where(other => other.Nation == nation).Select(other => other.ServiceCode)]));

    private static Dictionary<string, AreaSum> Sums(IReadOnlyList<AreaFigure> figures, HashSet<string> services) => figures
        .Where(figure => services.Contains(figure.ServiceCode))
        .GroupBy(figure => figure.Measure)
        .ToDictionary(ofMeasure => ofMeasure.Key, ofMeasure => AreaSum.Of([.. ofMeasure], services.Count), StringComparer.Ordinal);
}
