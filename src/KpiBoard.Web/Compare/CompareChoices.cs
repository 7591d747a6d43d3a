using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Compare;

/// <summary>What can be chosen where services stand beside each other, and what is.</summary>
/// <param name="Periods">With none there are no figures yet.</param>
/// <param name="Services">All of England and Wales, by name.</param>
/// <param name="Asked">What was asked for, with what stands in where nothing was.</param>
/// <param name="Chosen">The services that the nation, region and police force leave.</param>
public sealed record CompareChoices(
    IReadOnlyList<ComparePeriod> Periods, IReadOnlyList<ServiceRow> Services, CompareAsked Asked, Measure Measure, ComparePeriod Period, IReadOnlyList<ServiceRow> Chosen)
{
    /// <summary>The service picked out; null when none is.</summary>
    public ServiceRow? Picked => Services.FirstOrDefault(service => service.ServiceCode == Asked.Service);

    /// <summary><c>England, London</c>.</summary>
    public string Where => Asked.Among is not null && Picked is { } picked ? $"{picked.Name} and the services most like it" : string.Join(", ", new[] { Asked.Nation == CompareReader.Both ? "England and Wales" : Asked.Nation, Asked.Region, Asked.Force }.OfType<string>());

    /// <summary>How many services have figures that are being made ready.</summary>
    public int Pending { get; init; }

    /// <summary>The services most like the one picked out, the nearest first, where they are asked for.</summary>
    public IReadOnlyList<SimilarService> Similar { get; init; } = [];

    /// <summary>The address of a page with this choice.</summary>
    /// <param name="page">Its path.</param>
    public string Address(string page, string? measure = null, string? service = null, string? sort = null)
    {
        (string Name, string? Value)[] fields =
        [
            ("measure", measure ?? Asked.Measure), ("period", Asked.Period), ("nation", Asked.Nation), ("region", Asked.Region), ("force", Asked.Force),
            ("service", service ?? Asked.Service ?? ""), ("among", Asked.Among), ("sort", sort),
        ];
        return $"{page}?{string.Join('&', fields.Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"))}";
    }
}
