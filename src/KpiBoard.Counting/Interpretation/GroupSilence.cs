namespace KpiBoard.Counting.Interpretation;

/// <summary>Why nothing is said of a group.</summary>
public enum GroupSilence
{
    /// <summary>Some of its counts are hidden.</summary>
    Hidden,

    /// <summary>Twelve quarters together are too few children, in the group or in the rest.</summary>
    TooFew,
}
