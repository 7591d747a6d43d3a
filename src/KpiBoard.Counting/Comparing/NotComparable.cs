namespace KpiBoard.Counting.Comparing;

/// <summary>Why a figure is not set beside those of other services. The first that holds is told.</summary>
public enum NotComparable
{
    /// <summary>The service has sent nothing that covers the period.</summary>
    NoFigure,

    /// <summary>It is hidden, because it would give a small count away.</summary>
    Hidden,

    /// <summary>Its source covers fewer than half of the children.</summary>
    NotCovered,

    /// <summary>Something it rests on has large gaps.</summary>
    LargeGaps,

    /// <summary>Counted by another version of the rules than most.</summary>
    OtherRules,

    /// <summary>Came about in another way than most: from a template, not from records of children.</summary>
    OtherSource,

    /// <summary>Fewer than <see cref="Comparability.LeastChildren"/> children.</summary>
    TooFew,

    /// <summary>The service works with children of quite other ages than all together.</summary>
    OtherMix,

    /// <summary>It could be compared, but with fewer than <see cref="AreaComparison.LeastServices"/> services there is no mean to hold it against.</summary>
    TooFewServices,
}
