using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.Moves;

/// <summary>Reads what an import's findings could move.</summary>
public sealed class FixFirstReader(BoardDatabase database, TimeProvider clock)
{
    public async Task<IReadOnlyList<FindingKind>> ReadAsync(string serviceCode, Guid importId, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        return await new FindingKinds(scope).RankAsync(importId, clock.Today(), cancellation);
    }
}
