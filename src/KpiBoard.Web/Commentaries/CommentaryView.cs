using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Memory;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Commentaries;

/// <summary>What is said of a quarter.</summary>
/// <param name="Versions">Every one, by measure, the newest first.</param>
/// <param name="Stories">For those who may not check them, only those that are checked.</param>
/// <param name="IsSealed">The quarter is signed: nothing of it changes any more.</param>
public sealed record CommentaryView(BoardView Board, IReadOnlyList<Commentary> Versions, IReadOnlyList<Story> Stories, bool IsSealed)
{
    /// <summary>The quarter as a whole with null, then each measure that something is said of, in page order.</summary>
    public IReadOnlyList<(Measure? Measure, IReadOnlyList<Commentary> Versions)> ByMeasure =>
    [
        .. from measure in Publication.Measures.Cast<Measure?>().Prepend(null)
           let versions = Versions.Where(version => version.Measure == measure?.Id).ToList()
           where versions.Count > 0
           select (measure, versions),
    ];

    /// <summary>The newest of a measure; null when nothing is said of it.</summary>
    public Commentary? Newest(string? measure) => Versions.FirstOrDefault(version => version.Measure == measure);
}
