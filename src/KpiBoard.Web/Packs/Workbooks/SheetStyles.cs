using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>Arial 12, a larger bold title, no colours but that of a link.</summary>
internal static class SheetStyles
{
    private const uint WithDecimal = 164;

    private enum Letters : uint
    {
        Plain,
        Bold,
        Title,
        Link,
    }

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = WithDecimal, FormatCode = "0.0%" }) { Count = 1 },
        new Fonts(Font(12), Font(12, new Bold()), Font(16, new Bold()), Font(12, new Underline(), "FF12436D")) { Count = 4 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Enum.GetValues<CellLook>().Select(Format)) { Count = (uint)Enum.GetValues<CellLook>().Length },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
        new DifferentialFormats { Count = 0 },
        new TableStyles { Count = 0, DefaultTableStyle = "TableStyleLight1", DefaultPivotStyle = "PivotStyleLight16" });

    private static CellFormat Format(CellLook look) => look switch
    {
        CellLook.Title => Format(Letters.Title, 0, null),
        CellLook.Heading => Format(Letters.Bold, 0, new() { WrapText = true, Vertical = VerticalAlignmentValues.Bottom }),
        CellLook.Wrapped => Format(Letters.Plain, 0, new() { WrapText = true, Vertical = VerticalAlignmentValues.Top }),
        // 3 is #,##0 and 9 is 0%, in every workbook.
        CellLook.Whole => Format(Letters.Plain, 3, new() { Vertical = VerticalAlignmentValues.Top }),
        CellLook.Percent => Format(Letters.Plain, 9, new() { Vertical = VerticalAlignmentValues.Top }),
        CellLook.PercentWithDecimal => Format(Letters.Plain, WithDecimal, new() { Vertical = VerticalAlignmentValues.Top }),
        CellLook.Sign => Format(Letters.Plain, 0, new() { Horizontal = HorizontalAlignmentValues.Right, Vertical = VerticalAlignmentValues.Top }),
        CellLook.Link => Format(Letters.Link, 0, new() { Vertical = VerticalAlignmentValues.Top }),
        _ => Format(Letters.Plain, 0, null),
    };

    private static CellFormat Format(Letters letters, uint number, Alignment? alignment)
    {
        var format = new CellFormat { FontId = (uint)letters, NumberFormatId = number, FillId = 0, BorderId = 0, FormatId = 0, ApplyFont = true, ApplyNumberFormat = number > 0 };
        if (alignment is not null)
        {
            (format.Alignment, format.ApplyAlignment) = (alignment, true);
        }

        return format;
    }

    private static Font Font(double size, OpenXmlLeafElement? weight = null, string colour = "FF000000")
    {
        var font = new Font();
        if (weight is not null)
        {
            font.Append(weight);
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Arial" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }
}
