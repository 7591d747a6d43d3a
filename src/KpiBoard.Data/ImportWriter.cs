using KpiBoard.Counting.Facts;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;
using KpiBoard.Import;

namespace KpiBoard.Data;

/// <summary>Writes the parts of an input: versions, findings and rows; puts in use what may be, and counts.</summary>
internal sealed class ImportWriter(BoardSession session, TimeProvider clock, ImportTerms terms, string inputName)
{
    private readonly IReadOnlyList<FactTable> facts = FactTables.Of(session.Context);
    private readonly BulkCopy<ImportRow> imports = new(session.Context);
    private readonly BulkCopy<FileVersionRow> versions = new(session.Context);
    private readonly BulkCopy<VersionUseRow> uses = new(session.Context);
    private readonly BulkCopy<FindingRow> findings = new(session.Context);
    private readonly DateTime now = clock.GetUtcNow().UtcDateTime;

    /// <summary>Rows of the input that name a service the sender may not import for: errors of no part of ours, and yet it waits.</summary>
    public int RowsNotOurs { get; init; }

    /// <summary>What is worth knowing of the reading and is no finding.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public async Task<IReadOnlyList<ServiceImport>> WriteAsync(IReadOnlyList<ServicePart> parts, CancellationToken cancellation)
    {
        var outcomes = new List<ServiceImport>();
        var arriving = new List<ServicePart>();
        foreach (var part in parts)
        {
            var scope = await session.EnterAsync(part.ServiceCode, cancellation);
            var before = await new FileVersionStore(scope).ListAsync(cancellation);
            if (await KeptAlreadyAsync(scope, part, before, cancellation) is { } outcome)
            {
                outcomes.Add(outcome);
                continue;
            }

            part.Decisions = await new DecisionStore(scope).LoadAsync(cancellation);
            part.InUseBefore = before.FindAll(version => version.State == FileState.InUse);
            part.StandsAlone = before.TrueForAll(version => version.State != FileState.InUse || part.Has(version.FileName));
            outcomes.Add(await TakeAsync(scope, part, before, cancellation));
            arriving.Add(part);
        }

        // The same files are counted anew too: by now more orders may have ended.
        var used = outcomes.Where(outcome => outcome.State != ImportState.OnHold).Select(outcome => outcome.ServiceCode).ToHashSet(StringComparer.Ordinal);
        await WriteAndCountAsync(arriving, used, cancellation);
        return outcomes;
    }

    /// <summary>Keeps what was found in an input that nothing can be used of.</summary>
    public async Task RefuseAsync(string serviceCode, IEnumerable<Finding> found, string sentence, CancellationToken cancellation)
    {
        await session.EnterAsync(serviceCode, cancellation);
        await imports.WriteAsync(session, [Row(serviceCode, null, sentence)], cancellation);
        await findings.WriteAsync(session, found.Select((finding, i) => FindingRow.Of(serviceCode, terms.ImportId, i + 1, finding)), cancellation);
    }

    // What a part says by itself is counted while its rows are being written; the rest needs the rows of other files in use.
    private async Task WriteAndCountAsync(List<ServicePart> arriving, HashSet<string> used, CancellationToken cancellation)
    {
        var count = new Count(session, clock, terms.AsOf, publish: used.Count == 1);
        var alone = arriving.FindAll(part => part.StandsAlone && used.Contains(part.ServiceCode));
        var counting = Task.Run(() => count.Of(alone.Select(part => part.ToRecord())), cancellation);
        await WriteRowsAsync(arriving, cancellation);
        var counted = new List<CountedService>(await counting);
        foreach (var code in used.Except(alone.Select(part => part.ServiceCode)))
        {
            counted.Add(await count.OfAsync(code, facts, arriving.Find(part => part.ServiceCode == code), cancellation));
        }

        await count.ReplaceAsync(counted, cancellation);
        if (counted is [{ Record: { } record }] && arriving.Find(part => part.ServiceCode == record.ServiceCode) is { } inUse)
        {
            await KeepChangesAsync(inUse, record, cancellation);
        }
    }

    // For the history. Of many services at once nobody asked what each moved, and each would be counted twice.
    private async Task KeepChangesAsync(ServicePart part, ServiceRecord after, CancellationToken cancellation)
    {
        var scope = await session.EnterAsync(part.ServiceCode, cancellation);
        var before = await ServiceFacts.LoadAsync(scope, part.InUseBefore, cancellation);
        await new ImportStore(scope).KeepChangesAsync(part.ImportId, ChangeSummary.Of(before, after, terms.AsOf).Write(), cancellation);
    }

    /// <summary>The same files again: in use they change nothing; on hold they still wait, unless they are accepted now.</summary>
    private async Task<ServiceImport?> KeptAlreadyAsync(
        ServiceScope scope, ServicePart part, List<FileVersionSummary> before, CancellationToken cancellation)
    {
        if (Alike(part, before.FindAll(version => version.State == FileState.InUse)) is { } inUse)
        {
            return new(part.ServiceCode, inUse[0].ImportId, ImportState.Unchanged, null, inUse);
        }

        var store = new FileVersionStore(scope);
        foreach (var held in before.Exists(version => version.State == FileState.OnHold) ? await store.OnHoldAsync(cancellation) : [])
        {
            if (Alike(part, before.FindAll(version => version.ImportId == held.ImportId)) is not { } files)
            {
                continue;
            }

            if (terms.Accept)
            {
                await store.UseAsync(held.ImportId, terms.SentBy, now, cancellation);
            }

            return new(part.ServiceCode, held.ImportId, terms.Accept ? ImportState.Used : ImportState.OnHold, terms.Accept ? null : held.HoldReason, files);
        }

        return null;
    }

    private static List<FileVersionSummary>? Alike(ServicePart part, List<FileVersionSummary> versions)
    {
        var same = versions.FindAll(version => part.Versions.Any(file =>
            file.FileName == version.FileName && file.ContentHash == version.ContentHash));
        return same.Count > 0 && same.Count == part.Versions.Count ? same : null;
    }

    /// <summary>Decides whether the part is used at once, and makes room for it when it is.</summary>
    private async Task<ServiceImport> TakeAsync(
        ServiceScope scope, ServicePart part, List<FileVersionSummary> before, CancellationToken cancellation)
    {
        var inUse = before.FindAll(version => version.State == FileState.InUse);
        var reason = HoldReasons.Of(part, inUse, RowsNotOurs) ?? (terms.IsPreviewed ? HoldReasons.Preview : null);
        part.Import = Row(part.ServiceCode, reason, null);
        if (reason is not null && !terms.Accept)
        {
            return new(part.ServiceCode, part.ImportId, ImportState.OnHold, reason, part.Summaries);
        }

        if (inUse.Count > 0)
        {
            await new FileVersionStore(scope).ReplaceAsync([.. part.Versions.Select(version => version.FileName)], now, cancellation);
        }

        part.PutInUse(now);
        return new(part.ServiceCode, part.ImportId, ImportState.Used, null, part.Summaries);
    }

    private ImportRow Row(string serviceCode, string? holdReason, string? refusal) => new()
    {
        ServiceCode = serviceCode,
        ImportId = terms.ImportId,
        ReceivedAt = now,
        InputName = inputName,
        HoldReason = holdReason,
        SentBy = terms.SentBy,
        Refusal = refusal,
        Notes = Notes.Count == 0 ? null : string.Join('\n', Notes),
    };

    private async Task WriteRowsAsync(List<ServicePart> parts, CancellationToken cancellation)
    {
        await session.EnterAllAsync([.. parts.Select(part => part.ServiceCode)], cancellation);
        await imports.WriteAsync(session, parts.Select(part => part.Import!), cancellation);
        await versions.WriteAsync(session, parts.SelectMany(part => part.Versions), cancellation);
        await uses.WriteAsync(session, parts.SelectMany(part => part.UsesBy(terms.SentBy)), cancellation);
        await findings.WriteAsync(session, parts.SelectMany(part => part.FindingRows), cancellation);
        foreach (var table in facts)
        {
            await table.WriteAsync(session, parts, cancellation);
        }
    }
}
