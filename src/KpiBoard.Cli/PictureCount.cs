using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Cli;

/// <summary>What is to be pictured of a service.</summary>
/// <param name="AsOf">Orders that end later do not count yet.</param>
/// <param name="CaseloadDay">Null for the cohorts of quarters.</param>
/// <param name="Quarter">Null for every quarter.</param>
internal sealed record PictureCount(DateOnly AsOf, DateOnly? CaseloadDay, Quarter? Quarter)
{
    /// <summary>Prints each period with a child, each topic and each group in their order.</summary>
    public void Write(CsvOutput output, ServiceRecord service)
    {
        var children = CaseloadDay is { } day ? Cohorts.Caseload(service, day) : Cohorts.ByQuarter(service, AsOf);
        foreach (var period in children.GroupBy(child => child.Period).Where(period => Quarter is null || period.Key.Quarter == Quarter).OrderBy(period => period.Key.Label, StringComparer.Ordinal))
        {
            List<ChildQuarter> those = [.. period];
            foreach (var topic in PictureBook.Topics)
            {
                Write(output, service.ServiceCode, period.Key, topic.Count(those));
            }
        }
    }

    private static void Write(CsvOutput output, string service, Period period, Distribution counted)
    {
        foreach (var group in counted.Groups)
        {
            output.Write(service, period.Label, counted.Topic.Id, group.Key, Text(group.Ratio.Numerator), Text(group.Ratio.Denominator), Text(counted.NotKnown));
        }
    }

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
