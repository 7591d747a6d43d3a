namespace KpiBoard.Counting.Ledger;

/// <summary>Where a child-quarter stands in a figure.</summary>
public enum Place
{
    /// <summary>Adds to the numerator, or takes from it.</summary>
    Counted,

    /// <summary>In the denominator, and adds nothing to the numerator.</summary>
    NotCounted,

    /// <summary>Would be asked, and the source that the measure rests on does not cover it: no data is never "no".</summary>
    NotKnown,

    /// <summary>Outside the denominator of this measure.</summary>
    NotAsked,
}
