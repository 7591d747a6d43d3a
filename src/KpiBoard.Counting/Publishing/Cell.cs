namespace KpiBoard.Counting.Publishing;

/// <summary>The count of one set of children, under whatever names it is published, or follows from published counts.</summary>
/// <param name="index">Its place in a fixed order of names.</param>
/// <param name="count">Children.</param>
/// <param name="tells">False for children not covered by a source: that count is about files.</param>
internal sealed class Cell(int index, int count, bool tells)
{
    public int Index => index;

    public int Count => count;

    public bool IsZero => count == 0;

    /// <summary>From one to one below the threshold, and of children of whom it tells something.</summary>
    public bool IsSmall => tells && Publication.IsSmall(count);

    /// <summary>Some figure has it as its numerator or denominator.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>The more, the later it is hidden to protect another: counts of all after parts of them, denominators after numerators, the headline after others.</summary>
    public int Worth { get; private set; }

    public void PublishAs(bool ofAll, bool denominator, bool headline)
    {
        IsPublished = true;
        Worth = Math.Max(Worth, (ofAll ? 4 : 0) + (denominator ? 2 : 0) + (headline ? 1 : 0));
    }
}
