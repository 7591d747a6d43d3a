namespace KpiBoard.Web.Packs.Content;

/// <summary>A cell of a table.</summary>
/// <param name="Text">As it is printed.</param>
public sealed record PackCell(string Text)
{
    /// <summary>Null where the cell is no figure.</summary>
    public PackFigure? Figure { get; init; }

    /// <summary>Children; null where they are hidden, and in cells of words.</summary>
    public long? Children { get; init; }

    public static PackCell Of(PackFigure figure) => new(figure.Text) { Figure = figure };

    public static implicit operator PackCell(string text) => FromString(text);

    public static PackCell FromString(string text) => new(text);
}
