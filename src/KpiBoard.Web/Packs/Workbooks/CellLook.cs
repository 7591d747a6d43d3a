namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>How a cell looks: the place of its format in the workbook's styles.</summary>
internal enum CellLook
{
    Plain,
    Title,
    Heading,
    Wrapped,
    Whole,
    Percent,
    PercentWithDecimal,
    Sign,
    Link,
}
