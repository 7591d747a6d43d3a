using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Children.Register;

/// <summary>Reads the register of a service's caseload, and keeps who took it away; for those with the child-level permission.</summary>
public sealed class RegisterDesk(BoardDatabase database, TimeProvider clock)
{
    private const int ExportsShown = 10;

    /// <returns>Null when there is no such service.</returns>
    public async Task<RegisterView?> ReadAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        return await ReadAsync(session, serviceCode, cancellation);
    }

    /// <summary>The register as CSV. It is given only when it is kept who took it.</summary>
    /// <param name="by">The account's name.</param>
    /// <returns>Null when there is no such service, or it was never counted.</returns>
    public async Task<(byte[] Csv, string FileName)?> ExportAsync(string serviceCode, AskedRegister asked, string by, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await ReadAsync(session, serviceCode, cancellation) is not { Counted: { } counted } view)
        {
            return null;
        }

        var lines = view.Lines(asked);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        await new ChildExportStore(scope).AddAsync(RegisterWords.Export(counted.AsOf, asked), lines.Count, by, clock.GetUtcNow().UtcDateTime, cancellation);
        await session.CommitAsync(cancellation);
        return (RegisterCsv.Of(lines), $"register-{serviceCode}-{Period.Of(counted.AsOf).Label}.csv");
    }

    private async Task<RegisterView?> ReadAsync(BoardSession session, string serviceCode, CancellationToken cancellation)
    {
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var exports = await new ChildExportStore(scope).LatestAsync(ExportsShown, cancellation);
        if (await new PublicationStore(scope).LatestCountAsync(cancellation) is not { } counted)
        {
            return new(service, null, clock.Today(), [], exports);
        }

        // A count meanwhile adds addresses, and takes none away.
        var children = await new ChildQuarterStore(scope).LoadAsync(Period.Of(counted.AsOf), cancellation);
        var addresses = await new ChildStore(scope).AddressesAsync(cancellation);
        return new(service, counted, clock.Today(), children.ConvertAll(child => (addresses[child.ChildId], child)), exports);
    }
}
