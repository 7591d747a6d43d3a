using System.Text;

namespace KpiBoard.Counting.Codes;

/// <summary>Reads a code list of <c>seed-data/codes</c>, which is compiled into this assembly.</summary>
internal static class CodeTable
{
    /// <summary>The rows of a list without its header, each as its cells in the list's order of columns.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(CodeTable).Assembly.GetManifestResourceStream($"codes/{name}.csv")
            ?? throw new InvalidOperationException($"The code list {name} is not compiled in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return Cells(line);
        }
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
