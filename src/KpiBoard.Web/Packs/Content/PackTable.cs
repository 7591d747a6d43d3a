namespace KpiBoard.Web.Packs.Content;

/// <summary>A table. Its first column names the rows.</summary>
/// <param name="Title">Says by itself what is in it.</param>
/// <param name="Rows">Each has a cell a column.</param>
public sealed record PackTable(string Title, IReadOnlyList<PackColumn> Columns, IReadOnlyList<IReadOnlyList<PackCell>> Rows) : PackPart
{
    /// <summary>Of its own figures; null for a table without.</summary>
    public PackChart? Chart { get; init; }

    /// <summary>The one that a reader looks for first: drawn larger on paper.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Every figure of it, in the order they are read.</summary>
    public IEnumerable<PackFigure> Figures => Rows.SelectMany(row => row).Select(cell => cell.Figure).OfType<PackFigure>();
}
