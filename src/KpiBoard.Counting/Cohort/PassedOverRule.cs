namespace KpiBoard.Counting.Cohort;

/// <summary>Why an order was passed over: the first rule it breaks, in the order of counting rules section 2.</summary>
public enum PassedOverRule
{
    /// <summary>Its legal outcome is not one of those that count.</summary>
    OutcomeDoesNotCount,

    /// <summary>The custodial half of a detention and training order: the licence half stands for the whole.</summary>
    CustodialHalf,

    /// <summary>Changed on appeal, or the appeal was successful.</summary>
    Appealed,

    /// <summary>Another area's child.</summary>
    OtherArea,

    /// <summary>Under 10 on the day it began.</summary>
    TooYoung,

    /// <summary>18 or older on the day it began.</summary>
    TooOld,

    /// <summary>Another order of the period has a more serious outcome.</summary>
    LessSerious,

    /// <summary>As serious as the order kept, with an earlier outcome date.</summary>
    EarlierOutcome,

    /// <summary>The same outcome date as the order kept, and an earlier end.</summary>
    EarlierEnd,

    /// <summary>The same end as the order kept, and an earlier start.</summary>
    EarlierStart,

    /// <summary>Alike in all of these; the order kept has the lower order id.</summary>
    HigherOrderId,
}
