using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>What counting a service comes to: child-quarters and a caseload, and the figures of each period.</summary>
/// <param name="Published">Each period with its figures; null when the count job is to publish them.</param>
/// <param name="Record">What was counted; null when there are many services, whose records are not all to be held at once.</param>
internal sealed record CountedService(
    string ServiceCode, IReadOnlyList<ChildQuarterRow> Children, IReadOnlyList<CountedPeriod>? Published, ServiceRecord? Record)
{
    /// <summary>Null when the count job is to publish them.</summary>
    public IEnumerable<PublicationRow>? Publications => Published?.Select(period => period.Figures);

    public static CountedService Of(ServiceRecord service, DateOnly asOf, bool publish)
    {
        List<ChildQuarter> children = [.. Cohorts.ByQuarter(service, asOf), .. Cohorts.Caseload(service, asOf)];
        return new(service.ServiceCode, children.ConvertAll(ChildQuarterRow.Of), publish ? Publish(service, children) : null, publish ? service : null);
    }

    /// <summary>The data quality of each period published.</summary>
    public IEnumerable<QualityRow> Qualities(DateOnly asOf, IReadOnlyList<SourceFiles> files) => (Published ?? []).Select(period => period.QualityOf(asOf, files));

    private static List<CountedPeriod> Publish(ServiceRecord service, List<ChildQuarter> children)
    {
        var conflicts = ConflictBook.Of(service).ToList();
        return [.. children.GroupBy(child => child.Period).Select(period => CountedPeriod.Of(service.ServiceCode, period.Key, [.. period], conflicts))];
    }
}
