using KpiBoard.Counting;

namespace KpiBoard.Cli;

/// <summary>Prints figures on standard output as <c>kpiboard measures</c> does.</summary>
internal sealed class FigureOutput : IDisposable
{
    private readonly CsvOutput output = new(Console.OpenStandardOutput());

    public FigureOutput() => output.Write("service_code", "quarter", "measure", "split", "value", "numerator", "denominator");

    public void Write(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            output.Write(figure);
        }
    }

    public void Dispose() => output.Dispose();
}
