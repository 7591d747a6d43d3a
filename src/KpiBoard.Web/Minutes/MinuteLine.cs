using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Memory;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Minutes;

/// <summary>A minute with the figure of its measure now.</summary>
/// <param name="Measure">Null when it is about no one measure.</param>
/// <param name="Now">Of the latest quarter that is over, or of the caseload where it was raised on one; null when there is none.</param>
public sealed record MinuteLine(Minute Minute, Measure? Measure, Period NowOf, PublishedFigure? Now)
{
    /// <summary>In the place of a figure then that is not shown: hidden from who sees no counts, and for others there was none.</summary>
    public string Absent { get; init; } = FigureWords.Nobody;

    /// <param name="board">As its viewer sees it.</param>
    public static IReadOnlyList<MinuteLine> Of(IEnumerable<Minute> minutes, BoardView board) =>
    [
        .. from minute in minutes
           let now = minute.Period.Quarter is null ? board.Caseload! : board.Latest!
           let measure = Publication.Measures.FirstOrDefault(measure => measure.Id == minute.Terms.Measure)
           select new MinuteLine(minute, measure, now.Period, measure is null ? null : now.Find(measure.Id)) { Absent = board.IsProtected ? FigureWords.Hidden : FigureWords.Nobody },
    ];
}
