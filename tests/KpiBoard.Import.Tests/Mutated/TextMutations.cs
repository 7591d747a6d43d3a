namespace KpiBoard.Import.Tests.Mutated;

/// <summary>What goes wrong in a table before it is packed: its rows, columns, quotation marks and dates.</summary>
internal static class TextMutations
{
    /// <summary>Marks a cell that a workbook shall hold as a number of the format of dates.</summary>
    public const string AsDate = "date:";

    // The last day of .NET and of Excel, the day Excel invented, and what is no day at all.
    private static readonly string[] Serials =
        ["45296", "45296.0", "45296.5", "2", "60", "0", "-1", "2958465", "2958466", "1E+300", "-1E+300", "NaN", "99999999999999999999", "#N/A", "1899-12-30", "9999-12-31", "0001-01-01"];

    public static string Of(Mutation mutation, string text, Random random) => mutation switch
    {
        Mutation.RowsCut => RowsCut(text, random),
        Mutation.ColumnsSwapped => ColumnsSwapped(text, random),
        Mutation.QuotesUnbalanced => QuotesUnbalanced(text, random),
        Mutation.ExcelSerials => ExcelSerials(text, random),
        _ => text,
    };

    private static string RowsCut(string text, Random random)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        switch (random.Next(5))
        {
            case 0:
                return text[..random.Next(text.Length)];
            case 1:
                lines.RemoveRange(0, random.Next(1, lines.Count + 1));
                break;
            case 2:
                var at = random.Next(lines.Count);
                lines[at] = lines[at][..random.Next(lines[at].Length)];
                break;
            case 3:
                lines.InsertRange(random.Next(lines.Count + 1), lines.GetRange(0, random.Next(lines.Count)));
                break;
            default:
                lines.RemoveAll(_ => random.Next(3) == 0);
                break;
        }

        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string ColumnsSwapped(string text, Random random)
    {
        var rows = text.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        var (one, other) = (random.Next(rows[0].Length), random.Next(rows[0].Length));
        var kind = random.Next(4);
        foreach (var (cells, i) in rows.Select((cells, i) => (cells, i)))
        {
            // The header alone, some rows alone, all alike, or a column written over another.
            if (one < cells.Length && other < cells.Length && (kind > 1 || (kind == 0 ? i == 0 : i > 0 && random.Next(2) == 0)))
            {
                (cells[one], cells[other]) = (cells[other], kind == 3 ? cells[other] : cells[one]);
            }
        }

        return string.Concat(rows.Select(cells => string.Join(',', cells) + "\n"));
    }

    private static string QuotesUnbalanced(string text, Random random)
    {
        string[] marks = ["\"", "\"", "\"\"", "\"\"\"", ",\"", "\",", "\"\n", "\"x"];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text = text.Insert(random.Next(text.Length + 1), marks[random.Next(marks.Length)]);
        }

        return text;
    }

    private static string ExcelSerials(string text, Random random)
    {
        var most = random.Next(1, 5);
        var rows = text.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        foreach (var cells in rows.Skip(1))
        {
            for (var at = 0; at < cells.Length; at++)
            {
                if (Dates.TryRead(cells[at], out var day) && random.Next(most) == 0)
                {
                    cells[at] = Serial(day, random);
                }
            }
        }

        return string.Concat(rows.Select(cells => string.Join(',', cells) + "\n"));
    }

    private static string Serial(DateOnly day, Random random) => (random.Next(5) == 0 ? AsDate : "") + random.Next(3) switch
    {
        0 => Serials[random.Next(Serials.Length)],
        1 => $"{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}",
        _ => $"{day:d/M/yyyy}",
    };
}
