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
        Cells(writer, "file", "line", "column", "severity", "code", "message");
        writer.NextRecord();
        WriteLines(writer, findings);
    }

    /// <summary>The same as it comes, a part at a time. Leaves the stream open.</summary>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<Finding> findings, CancellationToken cancellation)
    {
        await using var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true), Plain);
        Cells(writer, "file", "line", "column", "severity", "code", "message");
        await writer.NextRecordAsync();
        await foreach (var finding in findings.WithCancellation(cancellation))
        {
            Cells(writer, finding);
            await writer.NextRecordAsync();
        }
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
            Cells(writer, finding);
            writer.NextRecord();
        }
    }

    private static void Cells(CsvWriter writer, Finding finding) => Cells(
        writer,
        finding.File,
        finding.Line.ToString(CultureInfo.InvariantCulture),
        finding.Column,
        finding.Severity == Severity.Error ? "error" : "warning",
        finding.CodeName,
        finding.Message);

    private static void Cells(CsvWriter writer, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }
    }
}
