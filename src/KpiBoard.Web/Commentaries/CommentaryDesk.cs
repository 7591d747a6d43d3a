using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Minutes;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Commentaries;

/// <summary>Reads and writes what is said of a quarter: commentaries, case studies, children's voices.</summary>
public sealed class CommentaryDesk(BoardDatabase database, BoardReader figures, TimeProvider clock)
{
    private const string Sealed = "The quarter is signed: nothing of it changes any more";

    /// <param name="asked">A quarter's label, or null for the latest that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<CommentaryView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        if (board.Now is null)
        {
            return new(board, [], [], IsSealed: false);
        }

        await using var session = await (viewer.May(Right.CheckStories, serviceCode) ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation));
        var scope = await session.EnterAsync(serviceCode, cancellation);
        return new(
            board,
            await new CommentaryStore(scope).LoadAsync(board.Now.Period, cancellation),
            await new StoryStore(scope).LoadAsync(board.Now.Period, cancellation),
            await new SealStore(scope).IsSealedAsync(board.Now.Period, cancellation));
    }

    /// <param name="measure">Null for the quarter as a whole.</param>
    /// <param name="read">The version that the writer had before them; 0 for none.</param>
    /// <returns>What is wrong; null when it is written.</returns>
    public Task<string?> WriteAsync(string serviceCode, Period period, string? measure, int read, string words, string by, CancellationToken cancellation) =>
        WriteAsync(serviceCode, period, words, async scope =>
            await new CommentaryStore(scope).WriteAsync(period, measure, read, words, by, clock.GetUtcNow().UtcDateTime, cancellation)
                ? null
                : "Somebody has written a newer version meanwhile. Yours is below: read theirs on the commentary page, and write it again",
            cancellation);

    /// <returns>What is wrong; null when it is written, and waits for a second person.</returns>
    public Task<string?> WriteStoryAsync(string serviceCode, Period period, StoryKind kind, string words, string by, string writer, CancellationToken cancellation) =>
        WriteAsync(serviceCode, period, words, async scope =>
        {
            await new StoryStore(scope).WriteAsync(period, kind, words, by, writer, clock.GetUtcNow().UtcDateTime, cancellation);
            return null;
        }, cancellation);

    /// <summary>False when there is none that this account can check.</summary>
    public Task<bool> CheckAsync(string serviceCode, Guid story, string by, string checker, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, async scope => await new StoryStore(scope).PeriodOfAsync(story, cancellation) is { } period
            && !await new SealStore(scope).IsSealedAsync(period, cancellation)
            && await new StoryStore(scope).CheckAsync(story, by, checker, clock.GetUtcNow().UtcDateTime, cancellation), cancellation);

    /// <summary>False when there is none.</summary>
    public Task<bool> RemoveAsync(string serviceCode, Guid story, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, scope => new StoryStore(scope).RemoveAsync(story, cancellation), cancellation);

    private Task<string?> WriteAsync(string serviceCode, Period period, string words, Func<ServiceScope, Task<string?>> write, CancellationToken cancellation) =>
        database.ActAsync(serviceCode, async scope =>
            period.Quarter is null ? "Only quarters are written of: the caseload is of one day"
            : await new SealStore(scope).IsSealedAsync(period, cancellation) ? Sealed
            : await new ChildStore(scope).NamedInAsync(words, mayAsk: true, cancellation) is { } named ? MinuteDesk.Telling(named)
            : await write(scope), cancellation);
}
