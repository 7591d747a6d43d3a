using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace KpiBoard.Import;

/// <summary>CSV that people open in a spreadsheet: in UTF-8 with a byte order mark, by which Excel knows it. A text that a spreadsheet would take for a formula gets a leading quote.</summary>
public static class SpreadsheetCsv
{
    /// <summary>For who writes line by line.</summary>
    public static CsvConfiguration Guarded { get; } = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
        InjectionEscapeCharacter = '\'',
    };

    /// <summary>The lines as bytes, the header among them.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> lines)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(true)), Guarded))
        {
            foreach (var line in lines)
            {
                foreach (var cell in line)
                {
                    writer.WriteField(cell);
                }

                writer.NextRecord();
            }
        }

        return stream.ToArray();
    }
}
