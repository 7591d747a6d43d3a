using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace KpiBoard.Import;

/// <summary>Findings as CSV, lines ended by LF: what <c>kpiboard check</c> prints, and what lies beside a file from the inbox.</summary>
public static class FindingsCsv
{
    private static readonly CsvConfiguration Plain = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The header, then a line a finding. Closes the stream.</summary>
    public static void Write(Stream stream, IEnumerable<Finding> findings)
    {
        using var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(false), 1 << 16), Plain);
        Line(writer, "file", "line", "column", "severity", "code", "message");
        WriteLines(writer, findings);
    }

    /// <summary>A line a finding, without a header. Closes the stream.</summary>
    public static void WriteLines(Stream stream, IEnumerable<Finding> findings)
    {
        using var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(false), 1 << 16), Plain);
        WriteLines(writer, findings);
    }

    private static void WriteLines(CsvWriter writer, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Line(
                writer,
                finding.File,
                finding.Line.ToString(CultureInfo.InvariantCulture),
                finding.Column,
                finding.Severity == Severity.Error ? "error" : "warning",
                finding.CodeName,
                finding.Message);
        }
    }

    private static void Line(CsvWriter writer, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }
}
