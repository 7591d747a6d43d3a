namespace KpiBoard.Counting.Publishing;

/// <summary>Numbers the counts of one period, of one release or several, and makes one cell of those that readers know to be the same children.</summary>
/// <remarks>
/// A total of which the rules leave one part alone is that part; and what is left of a total by the same part is the same. Sets that happen
/// to be the same, with nothing to tell it by, stay apart.
/// </remarks>
/// <param name="releases">How many there are, with what is published now.</param>
internal sealed class CellBook(int threshold, int releases = 1)
{
    private readonly Dictionary<(int Release, string Meaning), int> numbers = [];
    private readonly List<(int Count, bool Tells, int SameAs)> counts = [];
    private readonly List<Numbered> sums = [];
    private readonly HashSet<int> impossible = [];
    private readonly HashSet<int> listed = [];

    /// <summary>The release whose counts are numbered: 0 is what is published now.</summary>
    public int Release { get; set; }

    /// <summary>The number of a count.</summary>
    /// <param name="tells">False for children not covered by a source: that count is about files.</param>
    public int Of(string meaning, int count, bool tells = true)
    {
        if (!numbers.TryGetValue((Release, meaning), out var number))
        {
            numbers[(Release, meaning)] = number = counts.Count;
            counts.Add((count, tells, number));
        }

        return number;
    }

    /// <summary>The number of a count of the table.</summary>
    public int Of(PublishedTable table, string name, Part part)
    {
        var meaning = Meaning.Of(name, part);
        // What all children are says nothing of those whom a source does not cover.
        var isAboutFiles = Meaning.IsAboutFiles(Meaning.Of(Meaning.Children, part)) && table[name, Part.All] == table[Meaning.Children, Part.All];
        var number = Of(meaning, table[name, part], !isAboutFiles);
        if (Meaning.IsImpossible(meaning))
        {
            impossible.Add(number);
        }

        if (name == Meaning.Children)
        {
            listed.Add(number);
        }

        return number;
    }

    /// <summary>The numbers of the same count in other releases: who is told it in one, and sees nothing to the contrary, takes it to be so in the others.</summary>
    public IEnumerable<int> InOthers(string name, Part part, int count) => Enumerable.Range(0, releases).Where(release => release != Release)
        .Select(release => numbers.GetValueOrDefault((release, Meaning.Of(name, part)), -1))
        .Where(number => number >= 0 && counts[number].Count == count);

    /// <summary>The total is its parts.</summary>
    /// <param name="rest">The part that has no name of its own.</param>
    public void Add(int total, IEnumerable<int> parts, int? rest = null)
    {
        int[] present = [.. parts.Where(part => !impossible.Contains(part))];
        if (present is [var only] && counts[only].Count == counts[total].Count)
        {
            Merge(total, only);
        }
        else if (present.Length > 0 && !impossible.Contains(total))
        {
            sums.Add(new(total, present, rest));
        }
    }

    /// <summary>The cells by their numbers, and the sums that say more than that two counts are one.</summary>
    public (IReadOnlyList<Cell> CellsByNumber, IReadOnlyList<Cell> Cells, IReadOnlyList<Sum> Sums) Close()
    {
        MergeWhatIsLeft();
        var used = Enumerable.Range(0, counts.Count).GroupBy(Same).OrderBy(same => same.Key)
            .Select((same, i) => (same.Key, Cell: new Cell(i, counts[same.Key].Count, IsSmall(counts[same.Key].Count) && same.Any(number => counts[number].Tells), same.Any(listed.Contains))))
            .ToDictionary(same => same.Key, same => same.Cell);
        Cell[] cells = [.. Enumerable.Range(0, counts.Count).Select(number => used[Same(number)])];
        var closed = sums.DistinctBy(sum => (Same(sum.Total), string.Join(' ', sum.Parts.Select(Same).Order())))
            .Select(sum => new Sum(cells[sum.Total], [.. sum.Parts.Select(part => cells[part])], sum.Rest is { } rest ? cells[rest] : null));
        return (cells, [.. used.Values.OrderBy(cell => cell.Index)], [.. closed.Where(sum => sum.Terms.Count > 0)]);
    }

    private bool IsSmall(int count) => count > 0 && count < threshold;

    private void MergeWhatIsLeft()
    {
        for (var again = true; again;)
        {
            again = false;
            Dictionary<(int Total, int Part), int> left = [];
            foreach (var sum in sums.Where(sum => sum.Parts.Length == 2 && sum.Parts.Sum(part => counts[part].Count) == counts[sum.Total].Count))
            {
                again |= MergeLeft(left, sum.Total, sum.Parts[0], sum.Parts[1]) | MergeLeft(left, sum.Total, sum.Parts[1], sum.Parts[0]);
            }
        }
    }

    private bool MergeLeft(Dictionary<(int Total, int Part), int> left, int total, int part, int other) =>
        !left.TryAdd((Same(total), Same(part)), other) && Merge(left[(Same(total), Same(part))], other);

    private bool Merge(int one, int other)
    {
        var (first, last) = (Math.Min(Same(one), Same(other)), Math.Max(Same(one), Same(other)));
        counts[last] = counts[last] with { SameAs = first };
        return first != last;
    }

    private int Same(int number) => counts[number].SameAs == number ? number : Same(counts[number].SameAs);

    private sealed record Numbered(int Total, int[] Parts, int? Rest);
}
