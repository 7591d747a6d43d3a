using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Import;
using KpiBoard.Import.Mappings;
using KpiBoard.Import.Reading;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Files.Mappings;

/// <summary>Reads what the mapping pages show, and keeps what is chosen there.</summary>
public sealed class MappingReader(BoardDatabase database, InboxFolder inbox, TimeProvider clock)
{
    private const int RunsLookedAt = 50;
    private const int RunsShown = 10;

    /// <summary>How an input would be read; null when there is no such service.</summary>
    /// <param name="chosen">What the form says of a field; null when it says nothing.</param>
    public async Task<MappingView?> ReadAsync(string serviceCode, Guid importId, Func<string, string?> chosen, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var run = await new JobRunStore(scope, clock).FindAsync(importId, cancellation);
        if (run is not { Kind: JobKind.Import, InputName: not null } || inbox.Of(serviceCode).Kept(run) is not { } path)
        {
            return new(service, null);
        }

        var options = new ReadOptions(clock.Today())
        {
            Mapping = await new MappingStore(scope).LoadAsync(cancellation),
            ServiceProblem = code => code == serviceCode ? null : FindingCode.ServiceNotYours,
        };
        return new(service, (run, MappingDraft.Of(path, new(options, new(serviceCode, service.Name), chosen))));
    }

    /// <summary>What is remembered; null when there is no such service.</summary>
    public async Task<RememberedView?> RememberedAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var mappings = await new MappingStore(await session.EnterAsync(serviceCode, cancellation)).ListAsync(cancellation);
        var runs = await JobRunStore.ListAsync(session, [serviceCode], RunsLookedAt, cancellation);
        var box = inbox.Of(serviceCode);
        return new(service, mappings, [.. runs.Where(run => run.Kind == JobKind.Import && box.Kept(run) is not null).Take(RunsShown)]);
    }

    /// <summary>Remembers a mapping in the place of the one before.</summary>
    public async Task RememberAsync(string serviceCode, Mapping mapping, string by, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        await new MappingStore(scope).RememberAsync(mapping, by, clock.GetUtcNow().UtcDateTime, cancellation);
        await session.CommitAsync(cancellation);
    }

    /// <summary>Forgets one entry, named as a form's field is; false when it is not remembered.</summary>
    public async Task<bool> ForgetAsync(string serviceCode, string field, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var store = new MappingStore(await session.EnterAsync(serviceCode, cancellation));
        var entry = (await store.LoadAsync(cancellation)).Entries.FirstOrDefault(entry => MappingChoice.FieldOf(0, entry) == field);
        var forgotten = entry is not null && await store.ForgetAsync(entry, cancellation);
        await session.CommitAsync(cancellation);
        return forgotten;
    }
}
