using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The findings of a service's imports.</summary>
public sealed class FindingStore(ServiceScope scope)
{
    /// <summary>Each kind of finding of an import with the first of them, how many there are, and how many more a person has accepted; errors first, then the most frequent.</summary>
    /// <param name="today">A warning accepted until an earlier day is back.</param>
    public async Task<IReadOnlyList<(Finding First, int Count, int Accepted)>> KindsAsync(Guid importId, DateOnly today, CancellationToken cancellation)
    {
        var ofImport = scope.Context.Findings.AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && row.ImportId == importId);
        var parts = await new AcceptedWarningStore(scope).Marked(ofImport, today)
            .GroupBy(row => new { row.Finding.Severity, row.Finding.Code, row.IsAccepted })
            .Select(part => new { part.Key.Code, part.Key.IsAccepted, First = part.Min(row => row.Finding.Number), Count = part.Count() })
            .ToListAsync(cancellation);
        var numbers = parts.ConvertAll(part => part.First);
        var firsts = await ofImport.Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, cancellation);
        return
        [
            .. parts
                .GroupBy(part => (firsts[part.First].Severity, part.Code))
                .Select(kind => (
                    First: firsts[kind.OrderBy(part => part.IsAccepted).First().First].ToFinding(),
                    Count: kind.Where(part => !part.IsAccepted).Sum(part => part.Count),
                    Accepted: kind.Where(part => part.IsAccepted).Sum(part => part.Count)))
                .OrderBy(kind => kind.First.Severity)
                .ThenByDescending(kind => kind.Count)
                .ThenBy(kind => kind.First.Code),
        ];
    }
}
