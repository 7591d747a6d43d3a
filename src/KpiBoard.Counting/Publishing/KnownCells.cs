namespace KpiBoard.Counting.Publishing;

/// <summary>What a reader is told: every zero, and the counts of the figures that are shown. A count that no shown figure has is hidden too.</summary>
/// <remarks>The denominators of <c>all</c> count as told when only their figures are hidden, so that the page may state how many children there are.</remarks>
internal sealed class KnownCells
{
    private readonly PublishedCounts counts;
    private readonly bool[] hidden;
    private bool[] told = [];
    private bool[] known = [];

    public KnownCells(PublishedCounts counts)
    {
        this.counts = counts;
        hidden = [.. counts.Cells.Select(cell => cell.IsSmall)];
        Tell();
    }

    /// <summary>The cell is told, or the rest of one told cell within another.</summary>
    public bool this[Cell cell] => known[cell.Index];

    /// <summary>The cell is zero, or some shown figure has it.</summary>
    public bool IsTold(Cell cell) => told[cell.Index];

    /// <summary>Hiding the cell would keep something from the reader.</summary>
    public bool CanHide(Cell cell) => told[cell.Index] && !cell.IsZero;

    /// <summary>A part whose number of children is hidden shows nothing: "0 of 3" would tell of all three.</summary>
    public bool Shows(CountedFigure figure) =>
        !hidden[figure.Numerator.Index] && !hidden[figure.Denominator.Index] && !hidden[figure.Children.Index];

    public void Hide(Cell cell)
    {
        hidden[cell.Index] = true;
        Tell();
    }

    private void Tell()
    {
        told = [.. counts.Cells.Select(cell => cell.IsZero)];
        foreach (var figure in counts.Figures)
        {
            var shown = Shows(figure);
            told[figure.Numerator.Index] |= shown;
            told[figure.Denominator.Index] |= shown || (figure.Part.IsAll && !hidden[figure.Denominator.Index]);
        }

        known = [.. told];
        foreach (var difference in counts.Differences)
        {
            known[difference.Rest.Index] |= told[difference.Total.Index] && told[difference.Within.Index];
        }
    }
}
