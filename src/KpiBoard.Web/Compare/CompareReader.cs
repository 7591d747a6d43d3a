using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data;
using KpiBoard.Data.Areas;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Compare;

/// <summary>Reads the figures of services beside each other, as everybody may see them.</summary>
public sealed class CompareReader(BoardDatabase database, AreaBook book, TimeProvider clock)
{
    /// <summary>Both nations at once.</summary>
    public const string Both = "both";

    /// <summary>The services most like the one picked out.</summary>
    public const string Similar = "similar";

    private const int QuartersShown = 12;

    /// <summary>One measure of all services.</summary>
    /// <returns>Null when there is no such measure, period, nation, region, police force or service.</returns>
    public Task<CompareView?> ReadAsync(Viewer viewer, CompareAsked asked, CancellationToken cancellation) =>
        ReadAsync(viewer, asked, async (areas, choice) => new CompareView(choice, Compare(choice, choice.Measure, (await book.LoadAsync(areas, choice.Period.Labels, cancellation)).Where(figure => figure.Measure == choice.Measure.Id))), cancellation);

    /// <summary>Every measure of all services.</summary>
    /// <returns>Null as above.</returns>
    public Task<MapView?> ReadMapAsync(Viewer viewer, CompareAsked asked, CancellationToken cancellation) =>
        ReadAsync(viewer, asked, async (areas, choice) =>
        {
            var figures = (await book.LoadAsync(areas, choice.Period.Labels, cancellation)).ToLookup(figure => figure.Measure, StringComparer.Ordinal);
            return new MapView(choice, [.. Publication.Measures.Select(measure => Compare(choice, measure, figures[measure.Id]))]);
        }, cancellation);

    /// <summary>Every measure of every quarter of the service picked out.</summary>
    /// <returns>Null as above, and when none is picked out.</returns>
    public Task<QuartersView?> ReadQuartersAsync(Viewer viewer, CompareAsked asked, CancellationToken cancellation) =>
        ReadAsync(viewer, asked, async (areas, choice) =>
        {
            var quarters = choice.Periods.Where(period => Period.QuarterOf(period.Key) is not null).Take(QuartersShown).Reverse().ToList();
            Dictionary<(string, string), AreaComparison> cells = [];
            foreach (var quarter in choice.Picked is null ? [] : quarters)
            {
                var figures = (await book.LoadAsync(areas, quarter.Labels, cancellation)).ToLookup(figure => figure.Measure, StringComparer.Ordinal);
                foreach (var measure in Publication.Measures)
                {
                    cells[(quarter.Key, measure.Id)] = Compare(choice, measure, figures[measure.Id]);
                }
            }

            return choice.Picked is null ? null : new QuartersView(choice, quarters, cells);
        }, cancellation);

    /// <summary>The service picked out beside another, and beside its region and nation.</summary>
    /// <param name="other">Its code; null or empty for none.</param>
    /// <returns>Null as above, and when there is no such other service.</returns>
    public Task<PairView?> ReadPairAsync(Viewer viewer, CompareAsked asked, string? other, CancellationToken cancellation) =>
        ReadAsync(viewer, asked, async (areas, choice) =>
        {
            var beside = choice.Services.FirstOrDefault(service => service.ServiceCode == other);
            if (beside is null && Given(other) is not null)
            {
                return null;
            }

            var figures = await book.LoadAsync(areas, choice.Period.Labels, cancellation);
            var bySide = figures.ToLookup(figure => (figure.ServiceCode, figure.Measure));
            AreaFigure? Find(ServiceRow? service, Measure measure) => service is null ? null : bySide[(service.ServiceCode, measure.Id)].SingleOrDefault();
            return new PairView(
                choice,
                beside,
                [.. Publication.Measures.Select(measure => AreaPair.Of(measure, Find(choice.Picked, measure), Find(beside, measure)))],
                choice.Picked is null ? null : BesideReader.Of(choice.Picked, choice.Services, figures));
        }, cancellation);

    private async Task<T?> ReadAsync<T>(Viewer viewer, CompareAsked asked, Func<AreaStore, CompareChoices, Task<T?>> read, CancellationToken cancellation)
        where T : class
    {
        await using var session = await database.BeginReadingAsync(cancellation);
        AreaStore areas = new(session);
        var services = await areas.EnterAsync(cancellation);
        var periods = ComparePeriod.All(await areas.QuartersAsync(cancellation), clock.Today());
        var full = Filled(asked, viewer, services, periods);
        var measure = Publication.Measures.FirstOrDefault(known => known.Id == full.Measure);
        var period = periods.FirstOrDefault(known => known.Key == full.Period);
        if (measure is null || period is null || !AreThere(full, services))
        {
            return null;
        }

        CompareChoices choice = new(periods, services, full, measure, period, [.. services.Where(service => IsChosen(service, full))]) { Pending = await areas.PendingAsync(cancellation) };
        return await read(areas, full.Among is null ? choice : await AmongSimilarAsync(areas, choice, cancellation));
    }

    // Of the services that nation, region and police force leave.
    private async Task<CompareChoices> AmongSimilarAsync(AreaStore areas, CompareChoices choice, CancellationToken cancellation)
    {
        var codes = choice.Chosen.Select(service => service.ServiceCode).Append(choice.Asked.Service).ToHashSet(StringComparer.Ordinal);
        var figures = (await book.LoadAsync(areas, choice.Period.Labels, cancellation)).Where(figure => figure.Measure == Publication.Measures[0].Id && codes.Contains(figure.ServiceCode));
        var similar = Similarity.Of(choice.Asked.Service ?? "", [.. figures]);
        var kept = similar.Select(one => one.ServiceCode).Append(choice.Asked.Service).ToHashSet(StringComparer.Ordinal);
        return choice with { Similar = similar, Chosen = [.. choice.Services.Where(service => kept.Contains(service.ServiceCode))] };
    }

    private static AreaComparison Compare(CompareChoices choice, Measure measure, IEnumerable<AreaFigure> figures)
    {
        var codes = choice.Chosen.Select(service => service.ServiceCode).ToHashSet(StringComparer.Ordinal);
        return AreaComparison.Of(measure, [.. figures.Where(figure => codes.Contains(figure.ServiceCode))]);
    }

    // One's own service is picked out, and its nation chosen, unless the address says otherwise.
    private static CompareAsked Filled(CompareAsked asked, Viewer viewer, IReadOnlyList<ServiceRow> services, IReadOnlyList<ComparePeriod> periods)
    {
        var picked = asked.Service is null ? services.FirstOrDefault(service => viewer.Services.Contains(service.ServiceCode)) : services.FirstOrDefault(service => service.ServiceCode == asked.Service);
        return new(
            asked.Measure ?? Publication.Measures[0].Id,
            asked.Period ?? periods[0].Key,
            asked.Nation ?? (picked is null ? "England" : picked.Nation ?? Both),
            Given(asked.Region),
            Given(asked.Force),
            Given(asked.Service ?? picked?.ServiceCode),
            Given(asked.Among));
    }

    private static bool AreThere(CompareAsked asked, IReadOnlyList<ServiceRow> services) =>
        asked.Nation is Both or "England" or "Wales"
        && asked.Among is null or Similar
        && (asked.Region is null || services.Any(service => service.Region == asked.Region))
        && (asked.Force is null || services.Any(service => service.PoliceForce == asked.Force))
        && (asked.Service is null || services.Any(service => service.ServiceCode == asked.Service));

    private static bool IsChosen(ServiceRow service, CompareAsked asked) =>
        (asked.Nation == Both || service.Nation == asked.Nation)
        && (asked.Region is null || service.Region == asked.Region)
        && (asked.Force is null || service.PoliceForce == asked.Force);

    private static string? Given(string? words) => string.IsNullOrEmpty(words) ? null : words;
}
