using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>Figures as lines that tests compare: what the same files, or the database, come to.</summary>
internal static class Counted
{
    public static IReadOnlyList<string> All(ServiceRecord service) => Lines(Cohorts.ByQuarter(service, Days.AsOf), AllSplits.InOrder);

    public static IReadOnlyList<string> Caseload(ServiceRecord service) => Lines(Cohorts.Caseload(service, Days.Caseload), AllSplits.InOrder);

    public static IReadOnlyList<string> Crossed(ServiceRecord service) => Lines(
        Cohorts.ByQuarter(service, Days.AsOf), [Split.Cross(AllSplits.Find("ethnicity")!, AllSplits.Find("provision")!)]);

    /// <summary>Quarters with every split.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<ChildQuarter> children) => Lines(children, AllSplits.InOrder);

    /// <summary>Of the files alone, every service that has a child.</summary>
    public static IReadOnlyList<string> OfFiles(string path, Func<ServiceRecord, IReadOnlyList<string>> count) =>
        [.. new InputReader(new ReadOptions(Days.AsOf)).Read(path).Services().SelectMany(count)];

    public static IReadOnlyList<string> OfFiles(Input input)
    {
        using var folder = input.Write();
        return OfFiles(folder.Path, All);
    }

    /// <summary>Of the facts in use, every service of the database.</summary>
    public static async Task<IReadOnlyList<string>> OfFactsAsync(BoardDatabase database, Func<ServiceRecord, IReadOnlyList<string>> count)
    {
        await using var session = await database.BeginAsync(CancellationToken.None);
        var lines = new List<string>();
        foreach (var service in await new ServiceStore(session).ListAsync(CancellationToken.None))
        {
            var scope = await session.EnterAsync(service.ServiceCode, CancellationToken.None);
            lines.AddRange(count(await ServiceFacts.LoadAsync(scope, CancellationToken.None)));
        }

        return lines;
    }

    /// <summary>Of the stored child-quarters, every service of the database.</summary>
    public static async Task<IReadOnlyList<string>> OfChildQuartersAsync(BoardDatabase database)
    {
        await using var session = await database.BeginAsync(CancellationToken.None);
        var lines = new List<string>();
        foreach (var service in await new ServiceStore(session).ListAsync(CancellationToken.None))
        {
            var scope = await session.EnterAsync(service.ServiceCode, CancellationToken.None);
            var stored = await new ChildQuarterStore(scope).LoadAllAsync(CancellationToken.None);
            lines.AddRange(Lines(stored.Where(child => child.Period.Quarter is not null)));
        }

        return lines;
    }

    private static IReadOnlyList<string> Lines(IEnumerable<ChildQuarter> children, IReadOnlyList<Split> splits) =>
    [
        .. Figures.Count(children, RuleBook.Standard, splits).Select(figure => string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.ServiceCode},{figure.Period.Label},{figure.Measure.Id},{figure.Split},{figure.Value},{figure.Ratio.Numerator},{figure.Ratio.Denominator}")),
    ];
}
