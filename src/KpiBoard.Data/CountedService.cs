using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>What counting a service comes to: child-quarters and a caseload.</summary>
/// <param name="ByPeriod">The same, to be published; null when the count job is to do so.</param>
/// <param name="Record">What was counted; null when there are many services, whose records are not all to be held at once.</param>
internal sealed record CountedService(
    string ServiceCode, IReadOnlyList<ChildQuarterRow> Children, IReadOnlyList<IGrouping<Period, ChildQuarter>>? ByPeriod, ServiceRecord? Record)
{
    public static CountedService Of(ServiceRecord service, DateOnly asOf, bool publish)
    {
        List<ChildQuarter> children = [.. Cohorts.ByQuarter(service, asOf), .. Cohorts.Caseload(service, asOf)];
        return new(service.ServiceCode, children.ConvertAll(ChildQuarterRow.Of), publish ? [.. children.GroupBy(child => child.Period)] : null, publish ? service : null);
    }

    /// <summary>Each period with its figures.</summary>
    /// <param name="earlier">What readers were shown of a period before.</param>
    public IReadOnlyList<CountedPeriod> Publish(Func<Period, IReadOnlyList<Release>> earlier)
    {
        var conflicts = ConflictBook.Of(Record!).ToList();
        return [.. ByPeriod!.AsParallel().AsOrdered().Select(period => CountedPeriod.Of(ServiceCode, period.Key, [.. period], conflicts, earlier(period.Key)))];
    }
}
