using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Open;

/// <summary>A nation, region or youth justice service, as open data name it.</summary>
/// <param name="Nation">Null for a service that came with a file and was never set up.</param>
/// <param name="Region">Null for a nation, and as above.</param>
/// <param name="Service">Null for a nation or region.</param>
/// <param name="ServiceCodes">Of the services in it.</param>
public sealed record OpenPlace(OpenLevel Level, string? Nation, string? Region, ServiceRow? Service, IReadOnlyList<string> ServiceCodes)
{
    /// <summary>EES: location unknown.</summary>
    private const string UnknownCode = "x";
    private const string Unknown = "Not known";

    // Source: ONS Code History Database. The YJB's regions are those of the ONS; its Eastern is the East of England. Wales is a region of its own.
    private static readonly Dictionary<string, string> RegionCodes = new(StringComparer.Ordinal)
    {
        ["North East"] = "E12000001", ["North West"] = "E12000002", ["Yorkshire and the Humber"] = "E12000003",
        ["East Midlands"] = "E12000004", ["West Midlands"] = "E12000005", ["Eastern"] = "E12000006",
        ["London"] = "E12000007", ["South East"] = "E12000008", ["South West"] = "E12000009", ["Wales"] = "W92000004",
    };

    /// <summary>Level, codes and names, under <see cref="EesFile"/>'s columns: blank below the place's own level.</summary>
    public IReadOnlyList<string> Cells =>
    [
        Level switch { OpenLevel.Nation => "National", OpenLevel.Region => "Regional", _ => "Youth justice service" },
        Nation switch { "England" => "E92000001", "Wales" => "W92000004", _ => UnknownCode },
        Nation ?? Unknown,
        .. Level == OpenLevel.Nation ? ["", ""] : new[] { RegionCodes.GetValueOrDefault(Region ?? "", UnknownCode), Region ?? Unknown },
        Service?.ServiceCode ?? "",
        Service?.Name ?? "",
    ];

    /// <summary>England and Wales apart, then regions, then services.</summary>
    /// <param name="services">By name.</param>
    public static IReadOnlyList<OpenPlace> All(IReadOnlyList<ServiceRow> services) =>
    [
        .. services.Where(service => service.Nation is not null).GroupBy(service => service.Nation).OrderBy(nation => nation.Key, StringComparer.Ordinal)
            .Select(nation => new OpenPlace(OpenLevel.Nation, nation.Key, null, null, Codes(nation))),
        .. services.Where(service => service.Region is not null).GroupBy(service => (service.Nation, service.Region)).OrderBy(region => region.Key.Region, StringComparer.Ordinal)
            .Select(region => new OpenPlace(OpenLevel.Region, region.Key.Nation, region.Key.Region, null, Codes(region))),
        .. services.Select(service => new OpenPlace(OpenLevel.Service, service.Nation, service.Region, service, [service.ServiceCode])),
    ];

    private static List<string> Codes(IEnumerable<ServiceRow> services) => [.. services.Select(service => service.ServiceCode)];
}
