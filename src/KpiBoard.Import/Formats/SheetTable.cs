using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace KpiBoard.Import.Formats;

/// <summary>The sheet that the reader of a workbook stands at: a date cell reads as its day, a whole number without decimals.</summary>
internal sealed class SheetTable(IExcelDataReader reader) : ITable
{
    private long cells;

    // The reader asks for Windows-1252 before it looks at the file, and .NET brings it only when it is registered.
    static SheetTable() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public int Line { get; private set; }

    public int Count => reader.FieldCount;

    public string this[int cell] => cell < reader.FieldCount ? Text(cell) : "";

    public string Record => string.Join(',', Enumerable.Range(0, Count).Select(cell => CsvText.Quoted(Text(cell)))) + "\n";

    public bool Read()
    {
        var read = Damaged(reader.Read);
        Line = reader.Depth + 1;
        cells += Count;
        return cells <= Limits.CellsOfASheet ? read : throw new UnreadableException("The sheet reaches far beyond its table. Delete the empty rows below it and the empty columns beside it.");
    }

    /// <summary>Nothing: the workbook keeps its reader for the next sheet.</summary>
    public void Dispose()
    {
    }

    private string Text(int cell) => reader.GetValue(cell) switch
    {
        null => "",
        string text => text,
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    internal static IExcelDataReader OpenReader(string path)
    {
        var stream = File.OpenRead(path);
        try
        {
            return ExcelReaderFactory.CreateOpenXmlReader(stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The reader throws whatever a damaged part makes it stumble over.</summary>
    internal static T Damaged<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException and not UnreadableException)
        {
            throw new UnreadableException("The workbook is damaged.", exception);
        }
    }
}
