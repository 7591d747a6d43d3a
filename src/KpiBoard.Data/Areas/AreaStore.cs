using System.Security.Cryptography;
using System.Text;
using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Areas;

/// <summary>Figures of all services as everybody may see them. It opens nothing of a child, and no hidden count.</summary>
public sealed class AreaStore(BoardSession session)
{
    /// <summary>The period of caseloads, whatever their day.</summary>
    public const string Caseload = AreaFigureRow.Caseload;

    /// <summary>Enters all services, for the reads that follow.</summary>
    /// <returns>They themselves, by name.</returns>
    public async Task<IReadOnlyList<ServiceRow>> EnterAsync(CancellationToken cancellation)
    {
        var services = await new ServiceStore(session).ListAsync(cancellation);
        await session.EnterAllAsync([.. services.Select(service => service.ServiceCode)], cancellation);
        return [.. services.OrderBy(service => service.Name, StringComparer.Ordinal)];
    }

    /// <summary>The quarters that some service has figures of, the newest first.</summary>
    public async Task<IReadOnlyList<Quarter>> QuartersAsync(CancellationToken cancellation)
    {
        // One measure stands for all, and has one row a service.
        var labels = await session.Context.AreaFigures.Where(row => row.Measure == Publication.Measures[0].Id && row.Period != Caseload)
            .Select(row => row.Period).Distinct().ToListAsync(cancellation);
        return [.. labels.Select(label => Period.Parse(label).Quarter!.Value).OrderDescending()];
    }

    /// <summary>Figures of periods, one a service and measure: the periods together. A service that lacks one of the periods has none.</summary>
    /// <param name="periods">Quarters, or <see cref="Caseload"/>.</param>
    /// <param name="measures">Ids; null for all.</param>
    public async Task<IReadOnlyList<AreaFigure>> LoadAsync(IReadOnlyCollection<string> periods, IReadOnlyCollection<string>? measures, CancellationToken cancellation)
    {
        List<IReadOnlyList<AreaFigure>> loaded = [];
        foreach (var period in periods.Order(StringComparer.Ordinal))
        {
            loaded.Add(await Figures(session.Context.AreaFigures.Where(row => row.Period == period && (measures == null || measures.Contains(row.Measure)))).ToListAsync(cancellation));
        }

        return AreaFigure.Together(loaded);
    }

    /// <summary>How many services have figures that are being made ready: until they are, none is here.</summary>
    public Task<int> PendingAsync(CancellationToken cancellation) => session.Context.Counts.CountAsync(row => !row.IsPublished, cancellation);

    /// <summary>Another one when some service was counted since.</summary>
    public async Task<string> StampAsync(CancellationToken cancellation)
    {
        // Of every service: what was counted first can be committed last.
        var counts = await session.Context.Counts.OrderBy(row => row.ServiceCode).Select(row => new { row.ServiceCode, row.CountedAt, row.IsPublished }).ToListAsync(cancellation);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', counts.Select(row => $"{row.ServiceCode} {row.CountedAt.Ticks} {row.IsPublished}")))));
    }

    /// <summary>The groups of children of a measure and period, by service.</summary>
    public async Task<Dictionary<string, IReadOnlyList<PublishedFigure>>> GroupsAsync(string period, string measure, CancellationToken cancellation) =>
        (await session.Context.AreaFigures.Where(row => row.Period == period && row.Measure == measure)
            .Select(row => new { row.ServiceCode, row.Groups }).ToListAsync(cancellation))
            .ToDictionary(row => row.ServiceCode, row => AreaFigureRow.Read(measure, row.Groups), StringComparer.Ordinal);

    private static IQueryable<AreaFigure> Figures(IQueryable<AreaFigureRow> rows) => rows.Select(row => new AreaFigure(
            row.ServiceCode, row.Measure,
            row.Numerator == null ? null : new Ratio(row.Numerator.Value, row.Denominator!.Value),
            row.Rules, row.Source, row.Coverage, row.HasLargeGaps)
        {
            SchoolAge = row.SchoolAge == null ? null : new Ratio(row.SchoolAge.Value, row.Children!.Value),
        });
}
