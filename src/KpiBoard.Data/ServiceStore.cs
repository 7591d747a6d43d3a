using System.Globalization;
using CsvHelper;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The youth justice services. They hold nothing of a child, so no scope is asked for.</summary>
public sealed class ServiceStore(BoardSession session)
{
    /// <summary>Every service the database knows, by code.</summary>
    public Task<List<ServiceRow>> ListAsync(CancellationToken cancellation) =>
        session.Context.Services.AsNoTracking().OrderBy(service => service.ServiceCode).ToListAsync(cancellation);

    /// <summary>Null when there is no service of the code.</summary>
    public Task<ServiceRow?> FindAsync(string serviceCode, CancellationToken cancellation) =>
        session.Context.Services.AsNoTracking().SingleOrDefaultAsync(service => service.ServiceCode == serviceCode, cancellation);

    /// <summary>When each of the services was counted last; those never counted are not among them.</summary>
    public async Task<Dictionary<string, CountRow>> CountsAsync(IReadOnlyCollection<string> serviceCodes, CancellationToken cancellation)
    {
        await session.EnterAllAsync(serviceCodes, cancellation);
        return await session.Context.Counts.AsNoTracking().ToDictionaryAsync(row => row.ServiceCode, cancellation);
    }

    /// <summary>Sets up the 155 services of England and Wales. From then on files of other services are refused.</summary>
    /// <remarks>Source: <c>seed-data/areas/services.csv</c>.</remarks>
    public async Task SetUpAsync(CancellationToken cancellation)
    {
        var known = await session.Context.Services.ToDictionaryAsync(service => service.ServiceCode, cancellation);
        foreach (var listed in Listed())
        {
            if (known.TryGetValue(listed.ServiceCode, out var service))
            {
                (service.Name, service.Nation, service.Region, service.PoliceForce, service.IsSetUp) =
                    (listed.Name, listed.Nation, listed.Region, listed.PoliceForce, true);
            }
            else
            {
                session.Context.Services.Add(listed);
            }
        }

        await session.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes on services that came with a file, in a database where none was set up.</summary>
    internal async Task AddAsync(IEnumerable<string> serviceCodes, CancellationToken cancellation)
    {
        var known = (await ListAsync(cancellation)).Select(service => service.ServiceCode).ToHashSet(StringComparer.Ordinal);
        session.Context.Services.AddRange(serviceCodes
            .Where(code => !known.Contains(code))
            .Select(code => new ServiceRow { ServiceCode = code, Name = code, IsSetUp = false }));
        await session.Context.SaveChangesAsync(cancellation);
    }

    private static List<ServiceRow> Listed()
    {
        using var stream = typeof(ServiceStore).Assembly.GetManifestResourceStream("services.csv")!;
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var services = new List<ServiceRow>();
        while (csv.Read())
        {
            services.Add(new()
            {
                ServiceCode = csv.GetField("yjs_id")!,
                Name = csv.GetField("yjs_name")!,
                Nation = csv.GetField("nation"),
                Region = csv.GetField("yjb_region"),
                PoliceForce = csv.GetField("police_force"),
                IsSetUp = true,
            });
        }

        return services;
    }
}
