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
        { Ratio: null } => FigureSign.Confidential,
        { Ratio.Share: null } => FigureSign.NotApplicable,
        { Ratio.Share: { } share } when share != 0 && Math.Round(share * 100, decimals) == 0 => FigureSign.Low,
        _ => FigureSign.None,
    };

    /// <summary><c>[c]</c>, as presented to people; empty for a number. Machine-readable files take it without the brackets.</summary>
    public static string Shorthand(FigureSign sign) => sign switch
    {
        FigureSign.Confidential => "[c]",
        FigureSign.NotApplicable => "[z]",
        FigureSign.NotAvailable => "[x]",
        FigureSign.Low => "[low]",
        _ => "",
    };
}
