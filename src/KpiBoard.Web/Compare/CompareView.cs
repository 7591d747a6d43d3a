using KpiBoard.Counting.Comparing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Compare;

/// <summary>What the page that compares services shows.</summary>
public sealed record CompareView(CompareChoices Choice, AreaComparison Comparison)
{
    /// <summary>The place of the service picked out; null when it has none, or none is picked out.</summary>
    public PlacedArea? Picked => Comparison.Find(Choice.Asked.Service);

    /// <summary>The services of a standing, by name.</summary>
    public IEnumerable<(ServiceRow Service, PlacedArea Area)> In(FunnelPlace place) =>
        from service in Choice.Chosen
        let area = Comparison.Find(service.ServiceCode)
        where area?.Place == place
        select (service, area);

    /// <summary>The services that are not placed, by why.</summary>
    public IReadOnlyList<(NotComparable WhyNot, IReadOnlyList<ServiceRow> Services)> Apart =>
    [
        .. from service in Choice.Chosen
           where Comparison.Find(service.ServiceCode) is null
           group service by WhyNot(service) into apart
           orderby apart.Key
           select (apart.Key, (IReadOnlyList<ServiceRow>)[.. apart]),
    ];

    /// <summary>Why a service is not placed.</summary>
    public NotComparable WhyNot(ServiceRow service) => HeatCell.Of(Comparison, service.ServiceCode).WhyNot;
}
