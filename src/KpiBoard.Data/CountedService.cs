using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>What counting a service comes to: child-quarters and a caseload, and the figures of each period.</summary>
/// <param name="Publications">Null when the count job is to publish them.</param>
/// <param name="Record">What was counted; null when there are many services, whose records are not all to be held at once.</param>
internal sealed record CountedService(string ServiceCode, IReadOnlyList<ChildQuarterRow> Children, IReadOnlyList<PublicationRow>? Publications, ServiceRecord? Record)
{
    public static CountedService Of(ServiceRecord service, DateOnly asOf, bool publish)
    {
        List<ChildQuarter> children = [.. Cohorts.ByQuarter(service, asOf), .. Cohorts.Caseload(service, asOf)];
        return new(service.ServiceCode, children.ConvertAll(ChildQuarterRow.Of), publish ? Publish(service.ServiceCode, children) : null, publish ? service : null);
    }

    private static List<PublicationRow> Publish(string serviceCode, List<ChildQuarter> children) =>
        [.. children.GroupBy(child => child.Period).Select(period => PublicationRow.Of(serviceCode, period.Key, [.. period]))];
}
