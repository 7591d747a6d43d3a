using KpiBoard.Import;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>Imports an input and counts it: all or nothing, in one transaction, one import at a time.</summary>
/// <remarks>Source: import formats, "Applying a file to the database".</remarks>
public sealed class Importer(BoardDatabase database, TimeProvider clock)
{
    // Any number of ours, other than that of the migrations.
    internal const long ImportLock = 20230402;

    /// <summary>Reads the input at a path, keeps every file with its findings, puts in use what may be, and counts.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    /// <param name="accept">Use it in spite of errors, the rows in error set aside, and of fewer rows than before.</param>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public Task<ImportOutcome> ImportAsync(string path, DateOnly asOf, bool accept, CancellationToken cancellation) =>
        ImportAsync(path, new(asOf) { Accept = accept }, cancellation);

    /// <summary>Reads the input at a path, keeps every file with its findings, puts in use what may be, and counts.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path.</exception>
    public async Task<ImportOutcome> ImportAsync(string path, ImportTerms terms, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        terms.Stages?.Report("Waiting for its turn");
        await session.LockAsync(ImportLock, cancellation);
        terms.Stages?.Report("Reading the files");
        var problem = await ServiceProblemAsync(session, terms.Services, cancellation);
        var reading = await ReadAsync(session, path, terms.AsOf, problem, cancellation);
        if (Refusal(reading, problem) is { } sentence)
        {
            return new(reading, [], sentence);
        }

        terms.Stages?.Report("Keeping the rows and counting the children");
        var importId = Guid.CreateVersion7();
        var parts = reading.ServiceCodes.Where(code => problem(code) is null).Select(code => new ServicePart(reading, code, importId)).ToList();
        await new ServiceStore(session).AddAsync(parts.Select(part => part.ServiceCode), cancellation);
        var writer = new ImportWriter(session, clock, terms.AsOf, Path.GetFileName(Path.TrimEndingDirectorySeparator(path)))
        {
            RowsNotOurs = reading.Findings.Count(finding => finding.Code == FindingCode.ServiceNotYours),
        };
        var services = await writer.WriteAsync(parts, terms.Accept, cancellation);
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
        await new Count(session, clock, asOf, publish: true).AgainAsync(serviceCode, cancellation);
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

    /// <summary>What keeps a service's rows out: a sender who may not send them, or a service that is not set up where some are.</summary>
    private static async Task<Func<string, FindingCode?>> ServiceProblemAsync(
        BoardSession session, IReadOnlyCollection<string>? ofSender, CancellationToken cancellation)
    {
        var services = await new ServiceStore(session).ListAsync(cancellation);
        var setUp = services.Where(service => service.IsSetUp).Select(service => service.ServiceCode).ToHashSet(StringComparer.Ordinal);
        return code => ofSender?.Contains(code) == false ? FindingCode.ServiceNotYours
            : setUp.Count == 0 || setUp.Contains(code) ? null
            : FindingCode.ServiceUnknown;
    }

    private static async Task<InputReading> ReadAsync(
        BoardSession session, string path, DateOnly asOf, Func<string, FindingCode?> problem, CancellationToken cancellation)
    {
        var options = new ReadOptions(asOf) { KeepRows = true, ServiceProblem = problem };
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

    private static string? Refusal(InputReading reading, Func<string, FindingCode?> problem) => reading switch
    {
        { IsReturnAlone: false, HasNothingToCount: true } => "No children or no orders could be read, so nothing was imported and nothing was changed.",
        { ServiceCodes.Count: 0 } => "No row names a service, so nothing was imported and nothing was changed.",
        _ when reading.ServiceCodes.All(code => problem(code) == FindingCode.ServiceNotYours) =>
            "No row is of a service you may import for, so nothing was imported and nothing was changed. Correct service_code, or send the files where they belong.",
        _ => null,
    };
}
