namespace KpiBoard.Import;

/// <summary>What a file is by its content, whatever it is called.</summary>
public enum SentFormat
{
    Csv,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Workbook,

    Zip,

    Empty,

    /// <summary>A workbook with a password, or of the old .xls kind: the two look alike.</summary>
    Protected,

    Other,
}
