using System.Globalization;

namespace KpiBoard.Data;

/// <summary>Says how many rows have been read.</summary>
internal sealed class RowsInWords(IProgress<string> stages) : IProgress<int>
{
    public void Report(int value) => stages.Report(string.Create(CultureInfo.InvariantCulture, $"Reading the files: {value:N0} rows so far"));
}
