namespace KpiBoard.Counting.Publishing;

/// <summary>Puts splits that share a count or a sum into one group. What is in no group with another can be protected apart from it.</summary>
internal sealed class SplitGroups
{
    private readonly Dictionary<int, HashSet<string>> splitsOf;
    private readonly Dictionary<string, int> numbers;

    /// <param name="uses">Cells, each with a split that it is in; an empty split for all children.</param>
    /// <param name="sums">The cells of each sum.</param>
    public SplitGroups(IEnumerable<(int Cell, string Split)> uses, IEnumerable<IEnumerable<int>> sums)
    {
        splitsOf = uses.GroupBy(use => use.Cell, use => use.Split).ToDictionary(cell => cell.Key, cell => cell.ToHashSet(StringComparer.Ordinal));
        numbers = splitsOf.Values.SelectMany(splits => splits).Distinct().Order(StringComparer.Ordinal).Select((split, i) => (split, i)).ToDictionary(at => at.split, at => at.i + 1, StringComparer.Ordinal);
        foreach (var sum in sums)
        {
            Join([.. sum.Where(cell => !splitsOf[cell].Contains("")).SelectMany(cell => splitsOf[cell])]);
        }
    }

    public int Of(int cell) => splitsOf[cell].Contains("") ? 0 : numbers[splitsOf[cell].First()];

    private void Join(HashSet<string> together)
    {
        if (together.Count > 1)
        {
            var joined = together.Select(split => numbers[split]).ToHashSet();
            foreach (var split in numbers.Keys.Where(split => joined.Contains(numbers[split])).ToList())
            {
                numbers[split] = joined.Min();
            }
        }
    }
}
