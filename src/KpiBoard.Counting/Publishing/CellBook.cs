namespace KpiBoard.Counting.Publishing;

/// <summary>Numbers the counts of a period by their names, and makes one cell of those that readers know to be the same children.</summary>
/// <remarks>A total of which one part alone is not zero is that part. Sets that happen to be the same, with nothing to tell it by, stay apart.</remarks>
internal sealed class CellBook(PublishedSets sets)
{
    private readonly Dictionary<(string Whole, string Within, Part Part), int> numbers = [];
    private readonly List<(int Count, bool Tells, int SameAs)> counts = [];
    private readonly List<(int Total, int[] Parts, bool IsDifference, bool IsImplied)> sums = [];
    private Cell[] cells = [];

    /// <summary>The cell of a number; once the book is closed.</summary>
    public Cell this[int number] => cells[number];

    public int Of(string name, Part part) => Number((name, "", part), sets[name] & part.Children, true);

    /// <summary>The children of the part who are of the whole, and not of what is within it.</summary>
    public int OfRest(string whole, string within, Part part, bool tells) =>
        Number((whole, within, part), (sets[whole] - sets[within]) & part.Children, tells);

    /// <summary>The children of the name who are not of the part.</summary>
    public int OfOthers(string name, Part part) => Number((name, "others", part), sets[name] - (sets[name] & part.Children), true);

    public void AddDifference(int whole, int within, int rest) => Add(whole, [within, rest], isDifference: true, isImplied: false);

    public void Add(int total, int[] parts, bool isImplied = false) => Add(total, parts, isDifference: false, isImplied);

    /// <summary>The cells in the order of their numbers, and the sums that say more than that two counts are one.</summary>
    public (IReadOnlyList<Cell> Cells, IReadOnlyList<Sum> Sums) Close()
    {
        var used = Enumerable.Range(0, counts.Count).GroupBy(Same).OrderBy(same => same.Key)
            .Select((same, i) => (same.Key, Cell: new Cell(i, counts[same.Key].Count, same.Any(number => counts[number].Tells))))
            .ToDictionary(same => same.Key, same => same.Cell);
        cells = [.. Enumerable.Range(0, counts.Count).Select(number => used[Same(number)])];
        return (
            [.. used.Values.OrderBy(cell => cell.Index)],
            [.. sums.Select(sum => new Sum(cells[sum.Total], [.. sum.Parts.Select(part => cells[part])], sum.IsDifference, sum.IsImplied)).Where(sum => sum.Terms.Count > 0)]);
    }

    private void Add(int total, int[] parts, bool isDifference, bool isImplied)
    {
        int[] present = [.. parts.Where(part => counts[part].Count > 0)];
        if (present is [var only] && counts[only].Count == counts[total].Count)
        {
            var (first, last) = (Math.Min(Same(total), Same(only)), Math.Max(Same(total), Same(only)));
            counts[last] = counts[last] with { SameAs = first };
        }
        else if (present.Length > 0)
        {
            sums.Add((total, present, isDifference, isImplied));
        }
    }

    private int Same(int number) => counts[number].SameAs == number ? number : Same(counts[number].SameAs);

    private int Number((string Whole, string Within, Part Part) name, ChildSet children, bool tells)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = counts.Count;
            counts.Add((children.Count, tells, number));
        }

        return number;
    }
}
