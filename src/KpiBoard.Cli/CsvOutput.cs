using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using KpiBoard.Counting;

namespace KpiBoard.Cli;

/// <summary>Writes figures and services as CSV, lines ended by LF.</summary>
internal sealed class CsvOutput(Stream stream, bool leaveOpen = false) : IDisposable
{
    private static readonly CsvConfiguration Plain = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private readonly CsvWriter writer = new(new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen), Plain);

    public void Write(params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }

    public void Write(Figure figure) => Write(
        figure.ServiceCode,
        figure.Period.Label,
        figure.Measure.Id,
        figure.Split,
        figure.Value,
        figure.Ratio.Numerator.ToString(CultureInfo.InvariantCulture),
        figure.Ratio.Denominator.ToString(CultureInfo.InvariantCulture));

    public void Dispose() => writer.Dispose();
}
