using KpiBoard.Import.Formats;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Rows;

/// <summary>The cells of one row by the columns of its file, each trimmed once.</summary>
/// <param name="cellOf">For each column of the file its cell, or -1.</param>
/// <param name="mapping">Null when values are read as they stand.</param>
internal sealed class RowCells(ITable table, int[] cellOf, FileMapping? mapping)
{
    private const int NotThere = -1;

    private readonly string?[] texts = new string?[cellOf.Length];

    /// <summary>Forgets the row before.</summary>
    public void Clear() => Array.Clear(texts);

    /// <summary>The value, in our code where it is mapped, without blanks around it, <c>16.0</c> as <c>16</c>; null when blank or when the file has no such column.</summary>
    public string? Text(int column)
    {
        var text = texts[column] ??= Read(column);
        return text.Length == 0 ? null : text;
    }

    /// <summary>The value before any mapping; empty when blank or not there.</summary>
    public string AsItStands(int column) => cellOf[column] == NotThere ? "" : Trimmed(cellOf[column]);

    /// <summary>Alike for rows alike in every value of the columns we know, in whatever order they stand (FNV-1a, 64 bits).</summary>
    public long Print()
    {
        const ulong Prime = 1099511628211;
        var print = 14695981039346656037;
        for (var column = 0; column < texts.Length; column++)
        {
            foreach (var character in $"{Text(column)}")
            {
                print = unchecked((print ^ character) * Prime);
            }
        }

        return unchecked((long)print);
    }

    /// <summary>Nothing in any cell, known or not: Excel keeps rows of nothing but commas below its last row.</summary>
    public bool AreBlank()
    {
        if (cellOf[0] != NotThere && Text(0) is not null)
        {
            return false;
        }

        for (var cell = 0; cell < table.Count; cell++)
        {
            if (!string.IsNullOrWhiteSpace(table[cell]))
            {
                return false;
            }
        }

        return true;
    }

    private string Read(int column)
    {
        var cell = cellOf[column];
        if (cell == NotThere)
        {
            return mapping?.ConstantOf(column) ?? "";
        }

        var text = Trimmed(cell);
        return mapping is null ? text : mapping.Ours(column, text);
    }

    private string Trimmed(int cell)
    {
        var text = table[cell].Trim();
        return text.Length == 0 ? "" : WithoutZeroDecimals(text);
    }

    private static string WithoutZeroDecimals(string text)
    {
        var point = text[^1] == '0' ? text.IndexOf('.', StringComparison.Ordinal) : NotThere;
        return point > 0
            && text.AsSpan(point + 1).IndexOfAnyExcept('0') < 0
            && text.AsSpan(0, point).IndexOfAnyExceptInRange('0', '9') < 0
            ? text[..point]
            : text;
    }
}
