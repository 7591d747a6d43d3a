using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Packs;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Packs;

/// <summary>Which figure a receipt is of, in words.</summary>
public static class ReceiptWords
{
    /// <summary>The measure's title, and of whom where it is of a part of the children.</summary>
    public static string Of(ReceiptFigure figure)
    {
        var title = Publication.Measures.FirstOrDefault(measure => measure.Id == figure.Measure)?.Title ?? figure.Measure;
        return figure.Split == "all" ? title : $"{title}. {Whom(figure)}";
    }

    /// <summary><c>Order type: referral orders</c>, or all children.</summary>
    public static string Whom(ReceiptFigure figure) => Publication.Splits.FirstOrDefault(split => split.Name == figure.Split) is { } split
        ? $"{SplitWords.Title(split)}: {ValueTitles.Of(figure.Split, figure.Value)}"
        : ValueTitles.Of(figure.Split, figure.Value);
}
