using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Board;

/// <summary>Figures as people read them. A percentage never stands without its counts.</summary>
public static class FigureWords
{
    /// <summary>In the place of a count that is hidden.</summary>
    public static readonly string Hidden = FigureSigns.Shorthand(FigureSign.Confidential);

    /// <summary>In the place of a figure nobody could be in.</summary>
    public static readonly string Nobody = FigureSigns.Shorthand(FigureSign.NotApplicable);

    /// <summary>In the place of a figure that is not at hand.</summary>
    public static readonly string NotAvailable = FigureSigns.Shorthand(FigureSign.NotAvailable);

    /// <summary>In the place of a figure whose source covers no child: no data is never "no".</summary>
    public const string NotKnown = "Not known";

    /// <summary><c>14 of 31 (45%)</c>.</summary>
    public static string Of(PublishedFigure? figure) => figure switch
    {
        null => Nobody,
        { Ratio: null } => Hidden,
        { Ratio: { } ratio } => Of(ratio),
    };

    /// <summary>The same of two counts.</summary>
    public static string Of(Ratio ratio) =>
        ratio.Denominator == 0 ? Nobody : $"{Counts(ratio)} ({Percent(ratio)})";

    /// <summary><c>14 of 31</c>: a percentage must stand near.</summary>
    public static string Counts(Ratio ratio) => $"{Count(ratio.Numerator)} of {Count(ratio.Denominator)}";

    /// <summary><c>45%</c>; with one decimal where a hundred children or more were counted.</summary>
    public static string Percent(Ratio ratio) => ReadingWords.Percent(ratio) ?? Nobody;

    /// <summary>So few children bear no decimal.</summary>
    public static bool HasDecimal(Ratio ratio) => ratio.Denominator >= 100;

    /// <summary>How many children a row counts.</summary>
    public static string Children(FigureRow row) => ChildrenOf(row.Figures, row.Split, row.Value) is { } children ? Count(children) : Hidden;

    /// <summary>How many children are of a value: each of the four statuses that is shown says it. Null when it is hidden.</summary>
    public static long? ChildrenOf(PeriodFigures figures, string split, string value) => FigureColumn.Statuses
        .Select(status => figures.Find(status.Measure, split, value)?.Denominator)
        .FirstOrDefault(children => children is not null);

    /// <summary><c>1 child</c>, <c>12 children</c>.</summary>
    public static string Children(long count) => count == 1 ? "1 child" : $"{Count(count)} children";

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
