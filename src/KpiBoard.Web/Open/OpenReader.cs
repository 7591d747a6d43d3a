using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data;
using KpiBoard.Data.Areas;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Open;

/// <summary>Reads what everybody may see of all services. No connection is held while an answer is sent.</summary>
public sealed class OpenReader(BoardDatabase database, TimeProvider clock)
{
    public async Task<OpenCatalogue> CatalogueAsync(CancellationToken cancellation)
    {
        await using var session = await database.BeginReadingAsync(cancellation);
        AreaStore areas = new(session);
        var services = await areas.EnterAsync(cancellation);
        var quarters = await areas.QuartersAsync(cancellation);
        return new([.. quarters.Where(quarter => quarter.LastDay < clock.Today())], services);
    }

    /// <summary>Measures of a quarter, by id.</summary>
    /// <param name="byGroup">Groups of children too.</param>
    public async Task<IReadOnlyDictionary<string, OpenTable>> TablesAsync(
        Quarter quarter, IReadOnlyCollection<string> measures, bool byGroup, CancellationToken cancellation)
    {
        await using var session = await database.BeginReadingAsync(cancellation);
        AreaStore areas = new(session);
        await areas.EnterAsync(cancellation);
        var figures = (await areas.LoadAsync([$"{quarter}"], measures, cancellation)).ToLookup(figure => figure.Measure, StringComparer.Ordinal);
        Dictionary<string, OpenTable> tables = new(StringComparer.Ordinal);
        foreach (var measure in measures)
        {
            Dictionary<string, IReadOnlyList<PublishedFigure>> groups = byGroup ? await areas.GroupsAsync($"{quarter}", measure, cancellation) : [];
            tables[measure] = new(figures[measure], groups);
        }

        return tables;
    }

    /// <summary>Another as soon as an answer could be: after a count, a change of services or of the program, and when a quarter ends.</summary>
    public async Task<string> StampAsync(CancellationToken cancellation)
    {
        await using var session = await database.BeginReadingAsync(cancellation);
        AreaStore areas = new(session);
        var services = (await areas.EnterAsync(cancellation)).Select(service => $"{service.ServiceCode}|{service.Name}|{service.Nation}|{service.Region}|{service.PoliceForce}");
        return string.Join('\n', services.Prepend($"{typeof(OpenReader).Module.ModuleVersionId} {Quarter.LatestComplete(clock.Today())} {await areas.StampAsync(cancellation)}"));
    }
}
