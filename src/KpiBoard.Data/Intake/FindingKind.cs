using KpiBoard.Counting.Moves;
using KpiBoard.Import;

namespace KpiBoard.Data.Intake;

/// <summary>What is found in one column of one file, again and again, and what mending it could move.</summary>
/// <param name="First">The first of the kind.</param>
/// <param name="Rows">How often it was found, where nobody has accepted it.</param>
/// <param name="Accepted">How often it was found where a person has accepted it.</param>
/// <param name="Moves">In the latest quarter that is over, then in the caseload of the day; null when nothing of the import can be counted.</param>
public sealed record FindingKind(Finding First, int Rows, int Accepted, IReadOnlyList<PossibleMove>? Moves)
{
    /// <summary>Nobody is counted yet whom it could be held against.</summary>
    public bool IsUnmeasured => Moves is not null && Moves.Any(move => move.Points.Contains(null));

    /// <summary>The most points that a headline could move, in either period; null when nothing can be counted.</summary>
    /// <param name="headline">Its place among the headlines.</param>
    public decimal? PointsOf(int headline) => Moves?.Max(move => move.Points[headline]);

    internal decimal MostPoints => Moves?.SelectMany(move => move.Points).Max() ?? 0;

    internal int Children => Moves?.Max(move => move.Touched + move.CouldComeIn) ?? 0;
}
