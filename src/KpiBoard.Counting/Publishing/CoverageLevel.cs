namespace KpiBoard.Counting.Publishing;

/// <summary>For how many of the children a source can know, in words that give no small count away.</summary>
public enum CoverageLevel
{
    None,
    Some,

    /// <summary>At least half.</summary>
    Most,

    /// <summary>At least nine in ten.</summary>
    NearlyAll,
    All,
}
