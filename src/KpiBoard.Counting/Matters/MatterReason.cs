namespace KpiBoard.Counting.Matters;

/// <summary>Why a figure is brought before the board. Each is more than chance.</summary>
public enum MatterReason
{
    /// <summary>The target is missed by more than chance.</summary>
    TargetMissed,

    /// <summary>Worse than in the two years before, taken together.</summary>
    WorseThanBefore,

    /// <summary>A signal of the control chart, to the worse side.</summary>
    UnusuallyBad,

    /// <summary>The target is passed by more than chance.</summary>
    TargetPassed,

    /// <summary>Better than in the two years before, taken together.</summary>
    BetterThanBefore,

    /// <summary>A signal of the control chart, to the better side.</summary>
    UnusuallyGood,
}
