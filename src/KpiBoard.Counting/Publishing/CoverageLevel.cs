namespace KpiBoard.Counting.Publishing;

/// <summary>For how many of the children a source can know, in words too coarse to give a count away.</summary>
public enum CoverageLevel
{
    None,

    /// <summary>Under half.</summary>
    Some,

    /// <summary>At least half; that it is all is not said, for it would tell denominators that are hidden.</summary>
    Most,
}
