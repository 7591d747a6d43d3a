using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>Writes the parts of an input: rows, versions and findings; puts in use what may be, and counts.</summary>
internal sealed class ImportWriter(BoardSession session, TimeProvider clock, DateOnly asOf, string inputName)
{
    private readonly IReadOnlyList<FactTable> facts = FactTables.Of(session.Context);
    private readonly BulkCopy<FindingRow> findings = new(session.Context);
    private readonly DateTime now = clock.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<ServiceImport>> WriteAsync(IReadOnlyList<ServicePart> parts, bool accept, CancellationToken cancellation)
    {
        var known = new Dictionary<string, ServiceImport>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (await AlreadyKeptAsync(part, accept, cancellation) is { } import)
            {
                known.Add(part.ServiceCode, import);
            }
        }

        var arriving = parts.Where(part => !known.ContainsKey(part.ServiceCode)).ToList();
        await SendAsync(arriving, cancellation);
        foreach (var part in arriving)
        {
            known.Add(part.ServiceCode, await KeepAsync(part, accept, cancellation));
        }

        var used = arriving.Where(part => known[part.ServiceCode].State == ImportState.Used).ToDictionary(part => part.ServiceCode);
        var taken = known.Values.Where(import => import.State == ImportState.Used).Select(import => import.ServiceCode);
        await new Count(session, asOf, facts, used).OfAsync([.. taken], cancellation);
        return [.. known.Values.OrderBy(import => import.ServiceCode, StringComparer.Ordinal)];
    }

    /// <summary>The same files again: in use they change nothing; on hold they still wait, unless they are accepted now.</summary>
    private async Task<ServiceImport?> AlreadyKeptAsync(ServicePart part, bool accept, CancellationToken cancellation)
    {
        var scope = await session.EnterAsync(part.ServiceCode, cancellation);
        var store = new FileVersionStore(scope);
        var versions = await store.ListAsync(cancellation);
        if (Alike(part, versions.FindAll(version => version.State == FileState.InUse)) is { } inUse)
        {
            return new(part.ServiceCode, inUse[0].ImportId, ImportState.Unchanged, null, inUse);
        }

        foreach (var held in await store.OnHoldAsync(cancellation))
        {
            if (Alike(part, versions.FindAll(version => version.ImportId == held.ImportId)) is { } files)
            {
                return await HeldAgainAsync(store, held, files, accept, cancellation);
            }
        }

        return null;
    }

    private async Task<ServiceImport> HeldAgainAsync(
        FileVersionStore store, ImportRow held, IReadOnlyList<FileVersionSummary> files, bool accept, CancellationToken cancellation)
    {
        if (!accept)
        {
            return new(held.ServiceCode, held.ImportId, ImportState.OnHold, held.HoldReason, files);
        }

        await store.UseAsync(held.ImportId, now, cancellation);
        return new(held.ServiceCode, held.ImportId, ImportState.Used, null, files);
    }

    private static List<FileVersionSummary>? Alike(ServicePart part, List<FileVersionSummary> versions)
    {
        var same = versions.FindAll(version => part.Versions.Any(file =>
            file.FileName == version.FileName && file.ContentHash == version.ContentHash));
        return same.Count > 0 && same.Count == part.Versions.Count ? same : null;
    }

    private async Task SendAsync(List<ServicePart> parts, CancellationToken cancellation)
    {
        await findings.SendAsync(session, parts.SelectMany(part => part.Findings.Select((finding, i) => FindingRow.Of(part.ServiceCode, part.ImportId, i + 1, finding))), cancellation);
        foreach (var table in facts)
        {
            await table.SendAsync(session, parts, cancellation);
        }
    }

    private async Task<ServiceImport> KeepAsync(ServicePart part, bool accept, CancellationToken cancellation)
    {
        var scope = await session.EnterAsync(part.ServiceCode, cancellation);
        var store = new FileVersionStore(scope);
        var reason = HoldReasons.Of(part, await store.InUseAsync(cancellation));
        var waits = reason is not null && !accept;
        scope.Context.Imports.Add(new()
        {
            ServiceCode = part.ServiceCode,
            ImportId = part.ImportId,
            ReceivedAt = now,
            InputName = inputName,
            HoldReason = reason,
        });
        scope.Context.FileVersions.AddRange(part.Versions);
        await scope.Context.SaveChangesAsync(cancellation);
        await findings.InsertAsync(scope, cancellation);
        foreach (var table in facts)
        {
            await table.InsertAsync(scope, cancellation);
        }

        if (!waits)
        {
            await store.UseAsync(part.ImportId, now, cancellation);
        }

        var files = (await store.ListAsync(cancellation)).FindAll(version => version.ImportId == part.ImportId);
        return new(part.ServiceCode, part.ImportId, waits ? ImportState.OnHold : ImportState.Used, waits ? reason : null, files);
    }
}
