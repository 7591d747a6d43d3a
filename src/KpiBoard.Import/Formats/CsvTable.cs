using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace KpiBoard.Import.Formats;

/// <summary>A CSV file: RFC 4180 quoting, any line ends.</summary>
internal sealed class CsvTable : ITable
{
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture)
    {
        Mode = CsvMode.RFC4180,
        HasHeaderRecord = false,
        // A blank line is skipped by the rows, not here: its line must be counted.
        IgnoreBlankLines = false,
        BadDataFound = null,
        MissingFieldFound = null,
        MaxFieldSize = Limits.CellCharacters,
        BufferSize = 1 << 16,
        ProcessFieldBufferSize = 1 << 10,
    };

    private readonly StreamReader text;
    private readonly CsvParser parser;

    // In UTF-16 half the bytes are zeros, so that only the characters tell.
    private readonly bool mayHoldZeros;

    public CsvTable(Stream stream, Encoding encoding)
    {
        text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        parser = new CsvParser(text, Rfc4180);
        mayHoldZeros = encoding is UnicodeEncoding;
    }

    /// <summary>For a text that was read before, and whose last quotation mark may be open at its very end.</summary>
    public bool MayEndOpen { get; init; }

    public int Line { get; private set; }

    public int Count => parser.Count;

    public string Record => parser.RawRecord;

    public string this[int cell] => cell < parser.Count ? parser[cell] : "";

    public bool Read()
    {
        Line = parser.RawRow + 1;
        try
        {
            if (!parser.Read())
            {
                return false;
            }
        }
        catch (CsvHelperException exception)
        {
            throw Unclosed(exception);
        }

        if (parser.RawRow > Line && !MayEndOpen)
        {
            RefuseUnclosedQuote();
        }

        if (mayHoldZeros && parser.RawRecord.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableException("The file is not text: it holds zero characters.");
        }

        return true;
    }

    public void Dispose()
    {
        parser.Dispose();
        text.Dispose();
    }

    // An unclosed quote swallows the rest of the file without a word.
    private void RefuseUnclosedQuote()
    {
        if (parser.RawRow - Line > Limits.LinesOfARecord || parser.RawRecord.Count(character => character == '"') % 2 == 1)
        {
            throw Unclosed(null);
        }
    }

    private UnreadableException Unclosed(Exception? cause) => new(
        string.Create(CultureInfo.InvariantCulture, $"A quotation mark on line {Line} is never closed, or a cell there is far too long."), cause!);
}
