namespace KpiBoard.Import.Formats;

/// <summary>What a file may ask of us. A national extract stays far below each of them.</summary>
internal static class Limits
{
    /// <summary>Entries of a zip or workbook.</summary>
    public const int Entries = 2_000;

    /// <summary>Bytes of a zip's list of its entries.</summary>
    public const long DirectoryBytes = 2L << 20;

    /// <summary>Bytes of all entries of a zip or workbook together, unpacked.</summary>
    public const long UnpackedBytes = 1L << 30;

    /// <summary>Unpacked over packed size of one large entry. Spreadsheet XML packs 10 to 40 to 1, a zip bomb over 1,000 to 1.</summary>
    public const long Ratio = 200;

    /// <summary>Below this size an entry may pack as well as it likes.</summary>
    public const long SmallEntryBytes = 8L << 20;

    /// <summary>Bytes of a workbook's part that is no sheet, such as its shared texts, which are held in memory whole.</summary>
    public const long PartBytes = 64L << 20;

    /// <summary>Rows of a sheet in Excel.</summary>
    public const int RowsOfASheet = 1_048_576;

    /// <summary>Columns of a sheet in Excel.</summary>
    public const int ColumnsOfASheet = 16_384;

    /// <summary>Cells of a sheet, empty ones too: one cell in the last corner of Excel makes 17 thousand million of them.</summary>
    public const long CellsOfASheet = 100_000_000;

    /// <summary>Merged ranges and widths of a sheet, which are held in memory whole.</summary>
    public const int RangesOfASheet = 100_000;

    /// <summary>Bytes of one line: more is no table of ours, and a record is held in memory whole.</summary>
    public const int LineBytes = 1 << 20;

    /// <summary>Characters of one cell: what a cell of Excel can hold.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Line breaks inside one record: a quotation mark that is never closed swallows the lines after it.</summary>
    public const int LinesOfARecord = 100;

    /// <summary>Findings of one file: more of them tell nobody anything, and each takes memory.</summary>
    public const int Findings = 1_000_000;
}
