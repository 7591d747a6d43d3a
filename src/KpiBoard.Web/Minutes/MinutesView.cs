using KpiBoard.Web.Board;

namespace KpiBoard.Web.Minutes;

/// <summary>What the page of minutes shows.</summary>
public sealed record MinutesView(BoardView Board, IReadOnlyList<MinuteLine> Lines)
{
    public IReadOnlyList<MinuteLine> Open => [.. Lines.Where(line => line.Minute.Closed is null).OrderBy(line => line.Minute.Terms.Due is null).ThenBy(line => line.Minute.Terms.Due)];

    public IReadOnlyList<MinuteLine> Closed => [.. Lines.Where(line => line.Minute.Closed is not null).OrderByDescending(line => line.Minute.Closed!.At)];
}
