using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Packs.Content;

/// <summary>A published figure in a pack: which it is, and what is shown of it.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Published">Null when nobody has the value.</param>
/// <param name="IsKnown">Its source covers some child; else it is not known, and no "no".</param>
public sealed record PackFigure(string Measure, string Period, string Split, string Value, PublishedFigure? Published, bool IsKnown = true)
{
    /// <summary>Of one part of the children of a period.</summary>
    public static PackFigure Of(FigureRow row, FigureColumn column) => new(
        column.Measure,
        row.Figures.Period.Label,
        row.Split,
        row.Value,
        row.Figures.Find(column.Measure, row.Split, row.Value),
        row.Figures.Knows(column.RestsOn));

    /// <summary>Which figure it is: the same wherever it stands.</summary>
    public (string Measure, string Period, string Split, string Value) Key => (Measure, Period, Split, Value);

    /// <summary>Null when it is hidden, not known, or nobody was counted.</summary>
    public Ratio? Shown => IsKnown && Published?.Ratio is { Denominator: > 0 } ratio ? ratio : null;

    /// <summary>What stands in its place; none for a figure that is shown.</summary>
    public FigureSign Sign => !IsKnown ? FigureSign.NotAvailable
        : Published is null ? FigureSign.NotApplicable
        : Published.IsHidden ? FigureSign.Confidential
        : Shown is null ? FigureSign.NotApplicable
        : FigureSign.None;

    /// <summary><c>14 of 31 (45%)</c>, <c>[c]</c>, <c>[z]</c> or <c>Not known</c>.</summary>
    public string Text => IsKnown ? FigureWords.Of(Published) : FigureWords.NotKnown;
}
