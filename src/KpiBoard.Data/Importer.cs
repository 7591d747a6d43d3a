using KpiBoard.Data.Intake;
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
        if (terms.Services is { Count: 1 } sender)
        {
            await new ImportStore(await session.EnterAsync(sender.Single(), cancellation)).ForgetRefusedAsync(terms.ImportId, cancellation);
        }

        var problem = await ServiceProblemAsync(session, terms.Services, cancellation);
        var reading = await ReadAsync(session, path, terms, problem, cancellation);
        if (Refusal(reading, problem) is { } sentence)
        {
            await KeepRefusedAsync(session, reading, InputName(path), terms, sentence, cancellation);
            return new(reading, [], sentence);
        }

        terms.Stages?.Report("Keeping the rows and counting the children");
        var parts = reading.ServiceCodes.Where(code => problem(code) is null).Select(code => new ServicePart(reading, code, terms.ImportId)).ToList();
        await new ServiceStore(session).AddAsync(parts.Select(part => part.ServiceCode), cancellation);
        var writer = new ImportWriter(session, clock, terms, InputName(path))
        {
            Notes = reading.Notes,
            RowsNotOurs = reading.Findings.Count(finding => finding.Code == FindingCode.ServiceNotYours),
        };
        var services = await writer.WriteAsync(parts, cancellation);
        await session.CommitAsync(cancellation);
        return new(reading, services, null);
    }

    /// <summary>Uses an import that is on hold, and counts again; false when there is none of that id.</summary>
    /// <param name="by">The account's name, or the way it was decided.</param>
    public async Task<bool> UseAsync(string serviceCode, Guid importId, string by, DateOnly asOf, CancellationToken cancellation) =>
        await new FileUse(database, clock).UseHeldAsync(serviceCode, importId, null, by, asOf, cancellation) == UseOutcome.Used;

    /// <summary>Discards an import that is on hold; false when there is none of that id.</summary>
    /// <param name="by">The account's name, or the way it was decided.</param>
    public async Task<bool> DiscardAsync(string serviceCode, Guid importId, string by, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(ImportLock, cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        var discarded = await new FileVersionStore(scope).DiscardAsync(importId, by, clock.GetUtcNow().UtcDateTime, cancellation);
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
        BoardSession session, string path, ImportTerms terms, Func<string, FindingCode?> problem, CancellationToken cancellation)
    {
        var options = new ReadOptions(terms.AsOf)
        {
            KeepRows = true,
            OwnService = terms.Services is { Count: 1 } sender ? sender.Single() : null,
            ServiceProblem = problem,
            RowsRead = terms.Stages is null ? null : new RowsInWords(terms.Stages),
            Ties = await DecisionStore.TiesAsync(session, terms.Services, cancellation),
            Mapping = await MappingStore.OfSenderAsync(session, terms.Services, cancellation),
        };
        var reading = new InputReader(options).Read(path);
        // Whose mapping a sender for many services means is known only now.
        if (terms.Services is null && await MappingStore.OfSenderAsync(session, reading.ServiceCodes, cancellation) is { Entries.Count: > 0 } mapping)
        {
            options = options with { Mapping = mapping };
            reading = new InputReader(options).Read(path);
        }

        return reading.IsReturnAlone ? await ReadReturnAsync(session, path, reading, options, cancellation) : reading;
    }

    // Whose children a return names is known only once it was read: it is read again beside the children in use.
    private static async Task<InputReading> ReadReturnAsync(
        BoardSession session, string path, InputReading reading, ReadOptions options, CancellationToken cancellation)
    {
        var roster = new Roster();
        foreach (var service in reading.ServiceCodes)
        {
            await ServiceFacts.EnrolAsync(await session.EnterAsync(service, cancellation), roster, cancellation);
        }

        return new InputReader(options with { ChildrenInUse = roster }).Read(path);
    }

    private async Task KeepRefusedAsync(
        BoardSession session, InputReading reading, string inputName, ImportTerms terms, string sentence, CancellationToken cancellation)
    {
        // Of a sender for many services there is no telling whose it was.
        if (terms.Services is not { Count: 1 } ofSender)
        {
            return;
        }

        var writer = new ImportWriter(session, clock, terms, inputName) { Notes = reading.Notes };
        await writer.RefuseAsync(ofSender.Single(), reading.Findings, sentence, cancellation);
        await session.CommitAsync(cancellation);
    }

    private static string InputName(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path));

    private static string? Refusal(InputReading reading, Func<string, FindingCode?> problem) => reading switch
    {
        { IsReturnAlone: false, HasNothingToCount: true } => "No children or no orders could be read, so nothing was imported and nothing was changed.",
        { ServiceCodes.Count: 0 } => "No row names a service, so nothing was imported and nothing was changed.",
        _ when reading.ServiceCodes.All(code => problem(code) == FindingCode.ServiceNotYours) =>
            "No row is of a service you may import for, so nothing was imported and nothing was changed. Correct service_code, or send the files where they belong.",
        _ when reading.ServiceCodes.All(code => problem(code) is not null) =>
            "No row is of a service that is set up here, so nothing was imported. Correct service_code, or ask for the service to be set up.",
        _ => null,
    };
}
