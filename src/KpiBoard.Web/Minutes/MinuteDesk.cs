using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Memory;
using KpiBoard.Web.Board;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Minutes;

/// <summary>Reads, raises and closes the minutes of a board.</summary>
public sealed class MinuteDesk(BoardDatabase database, BoardReader figures, TimeProvider clock)
{
    /// <returns>Null when there is no such service.</returns>
    public async Task<MinutesView?> ReadAsync(Viewer viewer, string serviceCode, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(viewer, serviceCode, null, cancellation) is not { } board)
        {
            return null;
        }

        await using var session = await (viewer.SeesCounts ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation));
        MinuteStore minutes = new(await session.EnterAsync(serviceCode, cancellation));
        return new(board, board.Now is null ? [] : MinuteLine.Of(await (viewer.SeesCounts ? minutes.LoadWithCountsAsync(cancellation) : minutes.LoadProtectedAsync(cancellation)), board));
    }

    /// <returns>What in the words tells who a child is; null when nothing was found and the minute is raised.</returns>
    public Task<string?> RaiseAsync(string serviceCode, MinuteKind kind, Period period, MinuteTerms terms, Viewer viewer, string by, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, async scope =>
        {
            if (await new ChildStore(scope).NamedInAsync(terms.Words, viewer.SeesCounts, cancellation) is { } named)
            {
                return Telling(named);
            }

            await new MinuteStore(scope).RaiseAsync(kind, period, terms, by, clock.GetUtcNow().UtcDateTime, cancellation);
            return null;
        }, cancellation);

    /// <returns>What in the words tells who a child is, or that the minute is closed; null when it is closed now.</returns>
    public Task<string?> CloseAsync(string serviceCode, Guid minute, string outcome, Viewer viewer, string by, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, async scope =>
            await new ChildStore(scope).NamedInAsync(outcome, viewer.SeesCounts, cancellation) is { } named ? Telling(named)
            : await new MinuteStore(scope).CloseAsync(minute, new(by, clock.GetUtcNow().UtcDateTime, outcome), cancellation) ? null
            : "Somebody has closed it already. Nothing was changed", cancellation);

    /// <summary>What to do about a child's number in a text.</summary>
    internal static string Telling(string number) => $"“{number}” is a child's number. Say it without";
}
