using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Restating;
using KpiBoard.Data.Signing;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Signing.Bridges;

/// <summary>A signed quarter beside what the files of today come to.</summary>
/// <param name="Seal">Null where no quarter is asked for.</param>
/// <param name="Figures">The signed figures, as the viewer may see them; null when the quarter is not signed.</param>
/// <param name="Bridges">One a measure, for those who see counts; empty for others, and when the children are gone.</param>
/// <param name="IsWhole">What is sealed has the hash it was signed with; null for those who see no counts.</param>
public sealed record BridgeView(BoardView Board, QuarterSeal? Seal, PublishedPeriod? Figures, IReadOnlyList<Bridge> Bridges, bool? IsWhole)
{
    /// <summary>The signed figure of all children; null when nobody was counted.</summary>
    public PublishedFigure? Find(Measure measure) => Figures!.Figures.FirstOrDefault(figure => figure.Measure == measure.Id && figure.Split == "all");

    /// <summary>Null where there is none to be shown.</summary>
    public Bridge? BridgeOf(Measure measure) => Bridges.FirstOrDefault(bridge => bridge.Measure == measure);
}
