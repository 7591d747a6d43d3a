using KpiBoard.Counting;
using KpiBoard.Counting.Quality;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The data quality of a service, as it was when the service was counted.</summary>
public sealed class QualityStore(ServiceScope scope)
{
    private IQueryable<QualityRow> Rows => scope.Context.Qualities.AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>The parts of every period by its label. PostgreSQL refuses them to a session that only reads.</summary>
    public async Task<Dictionary<string, IReadOnlyList<QualityPart>>> LoadAsync(CancellationToken cancellation) =>
        await Rows.ToDictionaryAsync(row => row.Period, row => QualityRow.Read<QualityPart>(row.Parts), StringComparer.Ordinal, cancellation);

    /// <summary>The parts of one period; none when no child was counted in it.</summary>
    public async Task<IReadOnlyList<QualityPart>> LoadAsync(Period period, CancellationToken cancellation)
    {
        var stored = await Rows.Where(row => row.Period == period.Label).Select(row => row.Parts).SingleOrDefaultAsync(cancellation);
        return stored is null ? [] : QualityRow.Read<QualityPart>(stored);
    }

    /// <summary>What those who see no counts are told of one period.</summary>
    public async Task<IReadOnlyList<ProtectedQuality>> LoadProtectedAsync(Period period, CancellationToken cancellation)
    {
        var stored = await Rows.Where(row => row.Period == period.Label).Select(row => row.Protected).SingleOrDefaultAsync(cancellation);
        return stored is null ? [] : QualityRow.Read<ProtectedQuality>(stored);
    }
}
