using KpiBoard.Counting;

namespace KpiBoard.Cli;

/// <summary>Prints figures on standard output as <c>kpiboard measures</c> does.</summary>
internal sealed class FigureOutput : IDisposable
{
    private readonly Stream output = Console.OpenStandardOutput();

    public FigureOutput()
    {
        using var header = new CsvOutput(output, leaveOpen: true);
        header.Write("service_code", "quarter", "measure", "split", "value", "numerator", "denominator");
    }

    /// <summary>Counts and words each service on any core, and prints them in their order.</summary>
    public void Write<T>(IEnumerable<T> services, Func<T, IEnumerable<Figure>> count)
    {
        foreach (var text in services.AsParallel().AsOrdered().Select(service => Text(count(service))))
        {
            output.Write(text);
        }
    }

    public void Dispose() => output.Dispose();

    private static byte[] Text(IEnumerable<Figure> figures)
    {
        using var text = new MemoryStream();
        using (var csv = new CsvOutput(text, leaveOpen: true))
        {
            foreach (var figure in figures)
            {
                csv.Write(figure);
            }
        }

        return text.ToArray();
    }
}
