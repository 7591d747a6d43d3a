namespace KpiBoard.Counting.Publishing;

/// <summary>One part of a search for a world: the sums of one group of splits, alone or with those of all children.</summary>
internal sealed class SearchLayer(int group, bool withAll, long mostCost, int mostSteps)
{
    public int MostSteps => mostSteps;

    public bool WithAll => withAll;

    public int Group => group;

    /// <summary>The changes of the cheapest way found.</summary>
    public IReadOnlyList<(Cell Cell, int By)>? Best { get; set; }

    /// <summary>What it costs; at first the most it may.</summary>
    public long BestCost { get; set; } = mostCost;

    public int Steps { get; set; }

    /// <summary>How often it may still be tried to carry a way on into the other groups.</summary>
    public int Ends { get; set; } = 4;

    public void Start() => Steps = mostSteps;

    public bool Holds(Sum sum) => sum.Group == group || (withAll && sum.Group == 0);

    public bool Holds(Cell cell) => cell.Group == group || (withAll && cell.Group == 0);
}
