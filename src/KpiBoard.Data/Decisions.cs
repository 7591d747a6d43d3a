using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>What people of a service decided about its rows: heeded whenever the service is read or counted.</summary>
internal sealed record Decisions(IReadOnlyList<Tie> Ties)
{
    /// <summary>Which side is right where case record and education return disagree.</summary>
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    /// <summary>What rows say of a service's children, once the decisions are heeded.</summary>
    public ServiceRecord Apply(string serviceCode, ServiceRows rows, Sources covered) =>
        ConflictBook.Settle(ServiceRecords.Of(serviceCode, rows, covered, Ties), Rulings);
}
