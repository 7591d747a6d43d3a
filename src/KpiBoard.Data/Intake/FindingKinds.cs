using KpiBoard.Counting.Moves;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Intake;

/// <summary>The kinds of findings of an import, those first that could move most.</summary>
public sealed class FindingKinds(ServiceScope scope)
{
    /// <param name="asOf">The day that the children are counted for; a warning accepted until an earlier day is back.</param>
    public async Task<IReadOnlyList<FindingKind>> RankAsync(Guid importId, DateOnly asOf, CancellationToken cancellation)
    {
        var kinds = (await GroupsAsync(importId, asOf, cancellation)).GroupBy(group => (group.Severity, group.Code, group.FileName, group.ColumnName)).ToList();
        if (kinds.Count == 0)
        {
            return [];
        }

        var firsts = await FirstsAsync(importId, [.. kinds.Select(kind => kind.Min(group => group.First))], cancellation);
        var periods = await PeriodsAsync(importId, asOf, cancellation);
        return
        [
            .. kinds.Select(kind => Kind(firsts[kind.Min(group => group.First)], [.. kind], periods))
                .OrderByDescending(kind => kind.MostPoints)
                .ThenByDescending(kind => kind.Children)
                .ThenBy(kind => kind.First.Severity)
                .ThenByDescending(kind => kind.Rows)
                .ThenBy(kind => kind.First),
        ];
    }

    // What is accepted is counted apart, and could move nothing.
    private static FindingKind Kind(Finding first, List<Group> all, IReadOnlyList<PeriodMoves>? periods)
    {
        var groups = all.FindAll(group => !group.IsAccepted);
        var mending = new Mending(
            FindingBearing.Of(first),
            [.. groups.Where(group => group.ChildId is not null).Select(group => group.ChildId!)],
            groups.Where(group => group.ChildId is null).Sum(group => group.Rows),
            FindingBearing.IsOfWholeFile(first));
        return new(first, groups.Sum(group => group.Rows), all.Sum(group => group.Rows) - groups.Sum(group => group.Rows), periods?.Select(period => period.Of(mending)).ToList());
    }

    // A row a child a kind: PostgreSQL adds up, so that a hundred thousand findings are not carried here one by one.
    private Task<List<Group>> GroupsAsync(Guid importId, DateOnly today, CancellationToken cancellation) => new AcceptedWarningStore(scope)
        .Marked(scope.Context.Findings.AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode && row.ImportId == importId), today)
        .GroupBy(row => new { row.Finding.Severity, row.Finding.Code, row.Finding.FileName, row.Finding.ColumnName, row.Finding.ChildId, row.IsAccepted })
        .Select(group => new Group(
            group.Key.Severity, group.Key.Code, group.Key.FileName, group.Key.ColumnName, group.Key.ChildId, group.Key.IsAccepted, group.Min(row => row.Finding.Number), group.Count()))
        .ToListAsync(cancellation);

    private async Task<Dictionary<int, Finding>> FirstsAsync(Guid importId, List<int> numbers, CancellationToken cancellation)
    {
        var rows = await scope.Context.Findings.AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && row.ImportId == importId && numbers.Contains(row.Number))
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Number, row => row.ToFinding());
    }

    // As the service would be with the import's files in the place of those in use.
    private async Task<IReadOnlyList<PeriodMoves>?> PeriodsAsync(Guid importId, DateOnly asOf, CancellationToken cancellation) =>
        await Exchange.OfImportAsync(scope, importId, cancellation) is { } exchange
            ? PeriodMoves.Of(await ServiceFacts.LoadAsync(scope, exchange.Then, cancellation), asOf)
            : null;

    private sealed record Group(string Severity, string Code, string FileName, string ColumnName, string? ChildId, bool IsAccepted, int First, int Rows);
}
