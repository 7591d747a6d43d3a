using KpiBoard.Counting.Facts;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>What people of a service decided about its rows: heeded whenever the service is read or counted.</summary>
internal sealed record Decisions(IReadOnlyList<Tie> Ties)
{
    /// <summary>What rows say of a service's children, once the decisions are heeded.</summary>
    public ServiceRecord Apply(string serviceCode, ServiceRows rows, Sources covered) =>
        ServiceRecords.Of(serviceCode, rows, covered, Ties);
}
