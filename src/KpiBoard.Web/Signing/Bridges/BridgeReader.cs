using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Restating;
using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Signing.Bridges;

/// <summary>Reads a signed quarter beside today's.</summary>
public sealed class BridgeReader(BoardDatabase database, BoardReader figures)
{
    /// <param name="asked">A quarter's label, or null for the latest that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<BridgeView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        if (board.Now?.Period is not { Quarter: not null } period)
        {
            return new(board, null, null, [], null);
        }

        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        SealStore seals = new(scope);
        var seal = await seals.LoadAsync(period, cancellation);
        var sealedFigures = await seals.FiguresAsync(period, viewer.SeesCounts, cancellation);
        return viewer.SeesCounts && seal.Signature is { } signature
            ? new(board, seal, sealedFigures, await BridgesAsync(scope, period, signature, sealedFigures!, cancellation), await seals.IsWholeAsync(period, cancellation))
            : new(board, seal, sealedFigures, [], null);
    }

    private static async Task<IReadOnlyList<Bridge>> BridgesAsync(
        ServiceScope scope, Period period, Signature signature, PublishedPeriod sealedFigures, CancellationToken cancellation)
    {
        if (await new SealStore(scope).ChildrenAsync(period, cancellation) is not { } before
            || await new KnownFiles(scope).LoadAsync([.. signature.Files.Select(file => file.FileVersionId)], cancellation) is not { } then)
        {
            return [];
        }

        var after = await new ChildQuarterStore(scope).LoadAsync(period, cancellation);
        var now = await ServiceFacts.LoadAsync(scope, cancellation);
        return
        [
            .. from measure in Publication.Measures
               let figure = sealedFigures.Figures.FirstOrDefault(figure => figure.Measure == measure.Id && figure.Split == "all")
               select Bridge.Of(measure, figure?.Ratio ?? default, before, after, then, now),
        ];
    }
}
