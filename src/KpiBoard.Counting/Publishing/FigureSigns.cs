namespace KpiBoard.Counting.Publishing;

/// <summary>The sign for a figure, and how it is written.</summary>
public static class FigureSigns
{
    /// <summary>In the place of the percentage.</summary>
    /// <param name="figure">Null for one that is not published.</param>
    /// <param name="decimals">To which the percentage is rounded.</param>
    public static FigureSign OfShare(PublishedFigure? figure, int decimals) => figure switch
    {
        null => FigureSign.NotAvailable,
        { Ratio: { } ratio } => OfShare(ratio, decimals),
        _ => FigureSign.Confidential,
    };

    /// <summary>The same of two counts that are shown.</summary>
    public static FigureSign OfShare(Ratio ratio, int decimals) => ratio.Share switch
    {
        null => FigureSign.NotApplicable,
        { } share when share != 0 && Math.Round(share * 100, decimals) == 0 => FigureSign.Low,
        _ => FigureSign.None,
    };

    /// <summary><c>[c]</c>, as presented to people; empty for a number.</summary>
    public static string Shorthand(FigureSign sign) => sign switch
    {
        FigureSign.Confidential => "[c]",
        FigureSign.NotApplicable => "[z]",
        FigureSign.NotAvailable => "[x]",
        FigureSign.Low => "[low]",
        _ => "",
    };

    /// <summary><c>c</c>, as machine-readable files have it; empty for a number.</summary>
    public static string Symbol(FigureSign sign) => Shorthand(sign).Trim('[', ']');
}
