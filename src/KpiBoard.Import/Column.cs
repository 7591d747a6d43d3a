namespace KpiBoard.Import;

/// <summary>A column of one of the eleven files.</summary>
/// <param name="Index">Its place among the columns we know of its file.</param>
/// <param name="Needed">A row without it, or a file without it, cannot be used.</param>
public sealed record Column(string Name, int Index, bool Needed)
{
    /// <summary>A start that lies after the as-of day is worth a warning.</summary>
    public bool IsStart { get; } = Name is "start_date" or "outcome_date" or "period_start" or "achieved_date";

    public override string ToString() => Name;
}
