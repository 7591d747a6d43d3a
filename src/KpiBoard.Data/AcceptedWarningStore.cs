using KpiBoard.Data.Tables;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Warnings that people accept, with a reason and until a day. Each is of a row as it was: it is back when the row changes or the day is over.</summary>
public sealed class AcceptedWarningStore(ServiceScope scope)
{
    private static readonly string Warning = nameof(Severity.Warning);

    private IQueryable<AcceptedWarningRow> Accepted => scope.Context.AcceptedWarnings.Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>The warning of a number of an import; null when there is none, or it is an error, or of a whole file, which cannot be accepted.</summary>
    public async Task<Finding?> FindAsync(Guid importId, int number, CancellationToken cancellation) =>
        (await Warnings(importId).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellation))?.ToFinding();

    /// <summary>How many warnings of a kind an import has, and the first of them; null when it has none that can be accepted.</summary>
    public async Task<(Finding First, int Count)?> FindAsync(Guid importId, FindingCode code, CancellationToken cancellation)
    {
        var ofKind = Warnings(importId).Where(row => row.Code == code.ToString());
        return await ofKind.AsNoTracking().OrderBy(row => row.Number).FirstOrDefaultAsync(cancellation) is { } first
            ? (first.ToFinding(), await ofKind.CountAsync(cancellation))
            : null;
    }

    /// <summary>Accepts one warning; false when there is none of that number.</summary>
    public async Task<bool> AcceptAsync(Guid importId, int number, Acceptance terms, CancellationToken cancellation) =>
        await AcceptAsync(Warnings(importId).Where(row => row.Number == number), terms, cancellation) > 0;

    /// <summary>Accepts every warning of a kind of an import.</summary>
    /// <returns>How many; rows alike in every value are one.</returns>
    public Task<int> AcceptAsync(Guid importId, FindingCode code, Acceptance terms, CancellationToken cancellation) =>
        AcceptAsync(Warnings(importId).Where(row => row.Code == code.ToString()), terms, cancellation);

    /// <summary>Those accepted together are one; the newest first, those whose day is over too.</summary>
    public async Task<IReadOnlyList<AcceptedWarning>> ListAsync(CancellationToken cancellation)
    {
        var groups = await Accepted
            .GroupBy(row => new { row.FileName, row.ColumnName, row.Code, row.Reason, row.AcceptedBy, row.AcceptedAt, row.Until })
            .Select(rows => new { rows.Key, Rows = rows.Count() })
            .ToListAsync(cancellation);
        return
        [
            .. groups.OrderByDescending(rows => rows.Key.AcceptedAt).ThenBy(rows => rows.Key.FileName, StringComparer.Ordinal).Select(rows => new AcceptedWarning(
                rows.Key.FileName, rows.Key.ColumnName, Stored.Code<FindingCode>(rows.Key.Code), rows.Rows, rows.Key.Reason, rows.Key.AcceptedBy, rows.Key.AcceptedAt, rows.Key.Until)),
        ];
    }

    /// <summary>Takes back what was accepted together; how many.</summary>
    public Task<int> WithdrawAsync(string file, string column, FindingCode code, DateTime acceptedAt, CancellationToken cancellation) => Accepted
        .Where(row => row.FileName == file && row.ColumnName == column && row.Code == code.ToString() && row.AcceptedAt == acceptedAt)
        .ExecuteDeleteAsync(cancellation);

    /// <summary>Findings, each with whether it is accepted on a day. An error never is.</summary>
    internal IQueryable<MarkedFinding> Marked(IQueryable<FindingRow> findings, DateOnly today) =>
        from row in findings
        join accepted in Accepted.Where(accepted => accepted.Until >= today)
            on new { row.FileName, row.ColumnName, row.Code, row.RowPrint }
            equals new { accepted.FileName, accepted.ColumnName, accepted.Code, accepted.RowPrint } into found
        from accepted in found.DefaultIfEmpty()
        select new MarkedFinding { Finding = row, IsAccepted = accepted != null && row.Severity == Warning };

    private IQueryable<FindingRow> Warnings(Guid importId) => scope.Context.Findings.Where(row =>
        row.ServiceCode == scope.ServiceCode && row.ImportId == importId && row.Severity == Warning && row.RowPrint != 0);

    // Accepted again, the later reason and day hold.
    private async Task<int> AcceptAsync(IQueryable<FindingRow> findings, Acceptance terms, CancellationToken cancellation)
    {
        var prints = await findings.Select(row => new { row.FileName, row.ColumnName, row.Code, row.RowPrint }).Distinct().ToListAsync(cancellation);
        await Accepted
            .Where(row => findings.Any(found => found.FileName == row.FileName && found.ColumnName == row.ColumnName && found.Code == row.Code && found.RowPrint == row.RowPrint))
            .ExecuteDeleteAsync(cancellation);
        scope.Context.AcceptedWarnings.AddRange(prints.Select(print => new AcceptedWarningRow
        {
            ServiceCode = scope.ServiceCode,
            FileName = print.FileName,
            ColumnName = print.ColumnName,
            Code = print.Code,
            RowPrint = print.RowPrint,
            Reason = terms.Reason,
            AcceptedBy = terms.By,
            AcceptedAt = terms.At,
            Until = terms.Until,
        }));
        await scope.Context.SaveChangesAsync(cancellation);
        return prints.Count;
    }
}
