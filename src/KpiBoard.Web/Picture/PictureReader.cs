using KpiBoard.Counting.Cohort;
using KpiBoard.Data;
using KpiBoard.Web.Board;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Picture;

/// <summary>Reads the picture for whoever looks: from the children for those who see counts, else from the published figures alone.</summary>
public sealed class PictureReader(BoardReader boards, BoardDatabase database)
{
    /// <param name="asked">As on the board page.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<PictureView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        if (board.Now is not { } now)
        {
            return new(board, [], []);
        }

        var columns = PictureColumn.Of(now.Period);
        return new(board, columns, viewer.SeesCounts
            ? new CountedPicture(columns, await ChildrenAsync(serviceCode, columns, cancellation), board.Service.Nation).Sections
            : Protected(board, columns).Sections);
    }

    private static ProtectedPicture Protected(BoardView board, IReadOnlyList<PictureColumn> columns)
    {
        // Twelve quarters up to the one asked for are more than the year and the year before.
        var figures = board.Trend.Append(board.Now!).DistinctBy(period => period.Period).ToDictionary(period => period.Period);
        return new(columns, period => figures.TryGetValue(period, out var known) ? known : new(period, null));
    }

    private async Task<IReadOnlyList<ChildQuarter>> ChildrenAsync(string serviceCode, IReadOnlyList<PictureColumn> columns, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        return await new ChildQuarterStore(scope).LoadAsync([.. columns.SelectMany(column => column.Periods).Distinct()], cancellation);
    }
}
