namespace KpiBoard.Counting.Publishing;

/// <summary>What sums give away of the counts that are hidden in them.</summary>
/// <remarks>Source: methods and conventions A6, rules 2 and 3.</remarks>
internal sealed class Remainders(ToldCells told, int threshold)
{
    /// <summary>The known total of the sum gives away that few children are in its hidden parts.</summary>
    public bool IsTooFew(Sum sum)
    {
        if (!told.IsKnown(sum.Total))
        {
            return false;
        }

        var (hidden, rest) = (0, sum.Total.Count);
        foreach (var part in sum.Parts)
        {
            (hidden, rest) = told.IsKnown(part) ? (hidden, rest - part.Count) : (hidden + part.Count, rest);
        }

        return (sum.Rest is { IsSmall: true } small && told.IsKnown(small)) || (hidden > 0 && (IsFew(hidden) || IsFew(rest)));
    }

    /// <summary>The small hidden parts of the sum, where they are so few together that their number must not be certain either.</summary>
    public IReadOnlyList<Cell> FewOf(Sum sum)
    {
        var (few, count) = (new List<Cell>(), 0);
        foreach (var part in sum.Parts)
        {
            if (part.IsSmall && !told.IsKnown(part))
            {
                few.Add(part);
                count += part.Count;
            }
        }

        // Where they are the whole of a small total, it stands for them.
        return IsFew(count) && !(sum.Total.IsSmall && sum.Total.Count == count) ? few : [];
    }

    private bool IsFew(int count) => count > 0 && count < threshold;
}
