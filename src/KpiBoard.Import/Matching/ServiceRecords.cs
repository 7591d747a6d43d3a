using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Matching;

/// <summary>Closes a roster into what counting reads.</summary>
public static class ServiceRecords
{
    /// <summary>One service's children with their facts; none when the roster does not know the service.</summary>
    public static ServiceRecord Of(string serviceCode, Roster roster, Sources covered) =>
        new(serviceCode, covered, [.. roster.Find(serviceCode)?.Children.Select(child => child.ToRecord()) ?? []]);
}
