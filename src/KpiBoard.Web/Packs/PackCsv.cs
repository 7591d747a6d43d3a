using System.Globalization;
using System.Text;
using CsvHelper;
using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs;

/// <summary>The figures of a pack as CSV, a row a figure, for publication.</summary>
public static class PackCsv
{
    private static readonly string[] Columns =
    [
        "service_code", "service_name", "time_period", "time_identifier", "split", "split_value", "split_value_title",
        "measure", "measure_title", "numerator", "denominator", "percent", "sign",
    ];

    public static byte[] Write(PackContent content)
    {
        using var bytes = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(bytes, new UTF8Encoding(false)), CultureInfo.InvariantCulture))
        {
            WriteLine(writer, Columns);
            foreach (var figure in content.Figures)
            {
                WriteLine(writer, Cells(content, figure));
            }
        }

        return bytes.ToArray();
    }

    private static string[] Cells(PackContent content, PackFigure figure)
    {
        var quarter = Period.Parse(figure.Period).Quarter!.Value;
        return
        [
            content.Service.ServiceCode,
            content.Service.Name,
            figure.Period,
            Periods.Months(quarter),
            figure.Split,
            figure.Value,
            ValueTitles.Of(figure.Split, figure.Value),
            figure.Measure,
            Publication.Measures.First(measure => measure.Id == figure.Measure).Title,
            figure.Shown?.Numerator.ToString(CultureInfo.InvariantCulture) ?? "",
            figure.Shown?.Denominator.ToString(CultureInfo.InvariantCulture) ?? "",
            figure.Shown is { } ratio ? FigureWords.Percent(ratio).TrimEnd('%') : "",
            FigureSigns.Symbol(figure.Sign),
        ];
    }

    private static void WriteLine(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }
}
