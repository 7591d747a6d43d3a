using KpiBoard.Data.Tables;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The findings of one import, by file, line, column and code. Each has the ids of its child with it, which are for those who may see them.</summary>
public sealed class FindingList(ServiceScope scope, Guid importId)
{
    private IQueryable<FindingRow> Findings => scope.Context.Findings
        .AsNoTracking()
        .Where(row => row.ServiceCode == scope.ServiceCode && row.ImportId == importId);

    /// <summary>How many there are of each kind in each column of each file.</summary>
    public async Task<IReadOnlyList<FindingGroup>> GroupsAsync(CancellationToken cancellation)
    {
        var groups = await Findings
            .GroupBy(row => new { row.FileName, row.ColumnName, row.Severity, row.Code })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        return
        [
            .. groups
                .Select(group => new FindingGroup(
                    group.Key.FileName, group.Key.ColumnName, Stored.Code<Severity>(group.Key.Severity), Stored.Code<FindingCode>(group.Key.Code), group.Count))
                .OrderBy(group => group.File, StringComparer.Ordinal)
                .ThenBy(group => group.Code)
                .ThenBy(group => group.Column, StringComparer.Ordinal),
        ];
    }

    /// <summary>How many of the groups' findings a filter admits.</summary>
    public static int Count(IEnumerable<FindingGroup> groups, FindingFilter filter) => groups.Where(filter.Admits).Sum(group => group.Count);

    /// <summary>Some of those that a filter admits.</summary>
    /// <param name="today">A warning accepted until an earlier day is back.</param>
    public async Task<IReadOnlyList<ListedFinding>> PageAsync(FindingFilter filter, DateOnly today, int skip, int take, CancellationToken cancellation)
    {
        var page = Filtered(filter).OrderBy(row => row.Number).Skip(skip).Take(take);
        var rows = await new AcceptedWarningStore(scope).Marked(page, today).OrderBy(row => row.Finding.Number).ToListAsync(cancellation);
        return rows.ConvertAll(row => new ListedFinding(row.Finding.Number, row.Finding.ToFinding(), row.IsAccepted));
    }

    /// <summary>Every one that a filter admits, as it comes from the database.</summary>
    public IAsyncEnumerable<Finding> All(FindingFilter filter) =>
        Filtered(filter).OrderBy(row => row.Number).AsAsyncEnumerable().Select(row => row.ToFinding());

    private IQueryable<FindingRow> Filtered(FindingFilter filter)
    {
        var (code, severity) = (filter.Code?.ToString(), filter.Severity?.ToString());
        var rows = Findings;
        rows = code is null ? rows : rows.Where(row => row.Code == code);
        rows = filter.File is null ? rows : rows.Where(row => row.FileName == filter.File);
        rows = filter.Column is null ? rows : rows.Where(row => row.ColumnName == filter.Column);
        return severity is null ? rows : rows.Where(row => row.Severity == severity);
    }
}
