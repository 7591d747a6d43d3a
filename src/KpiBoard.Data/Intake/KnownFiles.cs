using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Intake;

/// <summary>A service as it was known at the end of a past day: by the versions of its files in use then.</summary>
/// <remarks>Source: counting rules section 1, "known on". What people decided about rows since, such as a UPN tied to a child, is heeded all the same.</remarks>
public sealed class KnownFiles(ServiceScope scope)
{
    /// <summary>Null when no file was in use at the end of the day.</summary>
    public async Task<ServiceRecord?> LoadAsync(DateOnly day, CancellationToken cancellation)
    {
        var end = LondonDay.EndOf(day);
        var ids = await scope.Context.VersionUses.AsNoTracking()
            .Where(use => use.ServiceCode == scope.ServiceCode && use.InUseFrom < end && (use.InUseUntil == null || use.InUseUntil >= end))
            .Select(use => use.FileVersionId)
            .ToListAsync(cancellation);
        return await LoadAsync(ids, cancellation);
    }

    /// <summary>The figures of every period by its label, counted for that day, small counts and all; null when no file was in use.</summary>
    public async Task<IReadOnlyDictionary<string, PublishedPeriod>?> FiguresAsync(DateOnly day, CancellationToken cancellation) =>
        await LoadAsync(day, cancellation) is { } service ? Figures(service, day) : null;

    /// <summary>The same from versions that are named; null when one of them is not there any more.</summary>
    public async Task<IReadOnlyDictionary<string, PublishedPeriod>?> FiguresAsync(
        IReadOnlyCollection<Guid> versions, DateOnly day, CancellationToken cancellation) =>
        await LoadAsync(versions, cancellation) is { } service ? Figures(service, day) : null;

    /// <summary>The service as versions that are named have it; null when none of them is there any more.</summary>
    public async Task<ServiceRecord?> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var versions = await new FileVersionStore(scope).ListAsync(cancellation);
        var known = versions.FindAll(version => ids.Contains(version.FileVersionId));
        return known.Count == 0 || known.Count < ids.Count ? null : await ServiceFacts.LoadAsync(scope, known, cancellation);
    }

    private static Dictionary<string, PublishedPeriod> Figures(ServiceRecord service, DateOnly day) =>
        Cohorts.ByQuarter(service, day).Concat(Cohorts.Caseload(service, day))
            .GroupBy(child => child.Period)
            .ToDictionary(period => period.Key.Label, period => Publish([.. period]), StringComparer.Ordinal);

    private static PublishedPeriod Publish(IReadOnlyList<ChildQuarter> children) =>
        new(Publication.WithCounts(children), SourceCoverage.WithCounts(children));
}
