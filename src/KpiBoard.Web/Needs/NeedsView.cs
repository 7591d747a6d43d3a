using KpiBoard.Counting.Matters;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Compare;
using KpiBoard.Web.Minutes;

namespace KpiBoard.Web.Needs;

/// <summary>What the first page of a service shows.</summary>
/// <param name="Minutes">The board's; empty for those who may not read them.</param>
/// <param name="Commentaries">In their last version.</param>
/// <param name="Stories">Those that were checked.</param>
/// <param name="Seal">Null for those who may not read minutes, and for a caseload.</param>
public sealed record NeedsView(
    BoardView Board, IReadOnlyList<MinuteLine> Minutes, IReadOnlyList<Commentary> Commentaries, IReadOnlyList<Story> Stories, QuarterSeal? Seal)
{
    /// <summary>Region and nation; null where there are none.</summary>
    public AreasBeside? Beside { get; init; }

    /// <summary>What stands out in the period asked for.</summary>
    public Agenda Agenda { get; } = Board.Now is null ? new([], [], 0) : Board.Agenda;

    /// <summary>What is said of a measure, or with null of the quarter as a whole.</summary>
    public Commentary? CommentaryOf(string? measure) => Commentaries.FirstOrDefault(commentary => commentary.Measure == measure);
}
