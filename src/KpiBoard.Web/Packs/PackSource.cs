using KpiBoard.Counting.Splits;
using KpiBoard.Data;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Packs;

/// <summary>What sections are written from.</summary>
/// <param name="View">The board page's figures in the pack's form.</param>
/// <param name="Scope">The service's rows, as far as the pack's form may see them.</param>
/// <param name="Split">Of the tables by topic.</param>
public sealed record PackSource(BoardView View, ServiceScope Scope, Split Split)
{
    /// <summary>Of the pack's quarter.</summary>
    public PeriodFigures Now => View.Now!;
}
