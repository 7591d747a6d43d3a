using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Compare;
using KpiBoard.Web.Minutes;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Needs;

/// <summary>Reads the first page of a service: its figures, and what its board said of them.</summary>
public sealed class NeedsReader(BoardDatabase database, BoardReader figures, BesideReader beside)
{
    /// <param name="asked">A period's label, <c>caseload</c>, or null for the latest quarter that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<NeedsView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        return board.Now is not { } now ? new(board, [], [], [], null)
            : (viewer.May(Right.ReadMinutes, serviceCode) ? await ReadAsync(viewer, board, now.Period, cancellation) : new(board, [], [], [], null)) with
            {
                Beside = await beside.ReadAsync(board.Service, now.Period, cancellation),
            };
    }

    private async Task<NeedsView> ReadAsync(Viewer viewer, BoardView board, Period period, CancellationToken cancellation)
    {
        // The state of a quarter is worked out from its counts; nothing of them is shown.
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(board.Service.ServiceCode, cancellation);
        var minutes = new MinuteStore(scope);
        var lines = await (viewer.SeesCounts ? minutes.LoadWithCountsAsync(cancellation) : minutes.LoadProtectedAsync(cancellation));
        var commentaries = await new CommentaryStore(scope).LoadAsync(period, cancellation);
        var stories = await new StoryStore(scope).LoadAsync(period, cancellation);
        return new(
            board,
            MinuteLine.Of(lines, board),
            [.. commentaries.DistinctBy(commentary => commentary.Measure)],
            [.. stories.Where(story => story.CheckedBy is not null)],
            period.Quarter is null ? null : await new SealStore(scope).LoadAsync(period, cancellation));
    }
}
