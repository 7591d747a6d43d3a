using System.Globalization;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A cell of a worksheet: a text, or a number with its look.</summary>
internal sealed record SheetCell(string? Text, decimal? Number, CellLook Look)
{
    /// <summary>A worksheet that it leads to; null for most.</summary>
    public string? LeadsTo { get; init; }

    public static SheetCell Of(string text) => new(text, null, CellLook.Wrapped);

    public static SheetCell Of(long number) => new(null, number, CellLook.Whole);

    /// <summary>A sign in a column of numbers.</summary>
    public static SheetCell Sign(string sign) => new(sign, null, CellLook.Sign);

    /// <summary>As many decimals as the page has.</summary>
    public static SheetCell Percent(decimal share, bool withDecimal) => new(null, share, withDecimal ? CellLook.PercentWithDecimal : CellLook.Percent);

    public string Written => Text ?? Number!.Value.ToString(CultureInfo.InvariantCulture);
}
