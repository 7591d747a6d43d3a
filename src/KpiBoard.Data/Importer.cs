using KpiBoard.Import;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>Imports an input and counts it: all or nothing, in one transaction, one import at a time.</summary>
/// <remarks>Source: import formats, "Applying a file to the database".</remarks>
public sealed class Importer(BoardDatabase database, TimeProvider clock)
{
    // Any number of ours, other than that of the migrations.
    private const long ImportLock = 20230402;

    /// <summary>Reads the input at a path, keeps every file with its findings, puts in use what may be, and counts.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    /// <param name="accept">Use it in spite of errors, the rows in error set aside, and of fewer rows than before.</param>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public async Task<ImportOutcome> ImportAsync(string path, DateOnly asOf, bool accept, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(ImportLock, cancellation);
        var isSetUp = await SetUpAsync(session, cancellation);
        var reading = await ReadAsync(session, path, asOf, isSetUp, cancellation);
        if (Refusal(reading) is { } sentence)
        {
            return new(reading, [], sentence);
        }

        var importId = Guid.CreateVersion7();
        var parts = reading.ServiceCodes.Where(isSetUp).Select(code => new ServicePart(reading, code, importId)).ToList();
        await new ServiceStore(session).AddAsync(parts.Select(part => part.ServiceCode), cancellation);
        var writer = new ImportWriter(session, clock, asOf, Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
        var services = await writer.WriteAsync(parts, accept, cancellation);
        await session.CommitAsync(cancellation);
        return new(reading, services, null);
    }

    /// <summary>Uses an import that is on hold, and counts again; false when there is none of that id.</summary>
    public async Task<bool> UseAsync(string serviceCode, Guid importId, DateOnly asOf, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(ImportLock, cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        var versions = new FileVersionStore(scope);
        if (!(await versions.OnHoldAsync(cancellation)).Exists(import => import.ImportId == importId))
        {
            return false;
        }

        await versions.UseAsync(importId, clock.GetUtcNow().UtcDateTime, cancellation);
        var count = new Count(session, clock, asOf);
        await count.ReplaceAsync([await count.OfAsync(serviceCode, FactTables.Of(session.Context), null, cancellation)], cancellation);
        await session.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Discards an import that is on hold; false when there is none of that id.</summary>
    public async Task<bool> DiscardAsync(string serviceCode, Guid importId, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(ImportLock, cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        var discarded = await new FileVersionStore(scope).DiscardAsync(importId, cancellation);
        await session.CommitAsync(cancellation);
        return discarded;
    }

    /// <summary>Which services may be imported: those set up, or any as long as none is.</summary>
    private static async Task<Func<string, bool>> SetUpAsync(BoardSession session, CancellationToken cancellation)
    {
        var services = await new ServiceStore(session).ListAsync(cancellation);
        var setUp = services.Where(service => service.IsSetUp).Select(service => service.ServiceCode).ToHashSet(StringComparer.Ordinal);
        return code => setUp.Count == 0 || setUp.Contains(code);
    }

    private static async Task<InputReading> ReadAsync(
        BoardSession session, string path, DateOnly asOf, Func<string, bool> isSetUp, CancellationToken cancellation)
    {
        var options = new ReadOptions(asOf)
        {
            KeepRows = true,
            ServiceProblem = code => isSetUp(code) ? null : FindingCode.ServiceUnknown,
        };
        var reading = new InputReader(options).Read(path);
        if (!reading.IsReturnAlone)
        {
            return reading;
        }

        // Whose children a return names is known only now: it is read again beside the children in use.
        var roster = new Roster();
        foreach (var service in reading.ServiceCodes)
        {
            await ServiceFacts.EnrolAsync(await session.EnterAsync(service, cancellation), roster, cancellation);
        }

        return new InputReader(options with { ChildrenInUse = roster }).Read(path);
    }

    private static string? Refusal(InputReading reading) => reading switch
    {
        { IsReturnAlone: false, HasNothingToCount: true } => "No children or no orders could be read, so nothing was imported and nothing was changed.",
        { ServiceCodes.Count: 0 } => "No row names a service, so nothing was imported and nothing was changed.",
        _ => null,
    };
}
