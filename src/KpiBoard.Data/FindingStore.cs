using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The findings of a service's imports.</summary>
public sealed class FindingStore(ServiceScope scope)
{
    /// <summary>Each kind of finding of an import with how many there are and the first of them; errors first, then the most frequent.</summary>
    public async Task<IReadOnlyList<(Finding First, int Count)>> KindsAsync(Guid importId, CancellationToken cancellation)
    {
        var ofImport = scope.Context.Findings.AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && row.ImportId == importId);
        var kinds = await ofImport
            .GroupBy(row => new { row.Severity, row.Code })
            .Select(kind => new { First = kind.Min(row => row.Number), Count = kind.Count() })
            .ToListAsync(cancellation);
        var numbers = kinds.ConvertAll(kind => kind.First);
        var firsts = await ofImport.Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, cancellation);
        return
        [
            .. kinds
                .Select(kind => (First: firsts[kind.First].ToFinding(), kind.Count))
                .OrderBy(kind => kind.First.Severity)
                .ThenByDescending(kind => kind.Count)
                .ThenBy(kind => kind.First.Code),
        ];
    }
}
