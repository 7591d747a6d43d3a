using KpiBoard.Counting.Theirs;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Theirs;

/// <summary>How our figures differ from the YJB's.</summary>
/// <param name="Rows">Each difference with its effect on the figures of the period; no effects for those who see no counts.</param>
public sealed record TheirsView(BoardView Board, IReadOnlyList<(Departure Departure, IReadOnlyList<DepartureEffect> Effects)> Rows);
