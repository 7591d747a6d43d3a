using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Matters;

/// <summary>A figure that stands out by more than chance.</summary>
/// <param name="Reasons">At least one, all to the same side.</param>
/// <remarks>
/// Source: what boards need, "notable anomalies"; methods and conventions A2, A3 and A5. A measure in which neither more nor fewer is
/// better never stands out: nobody could say to which side.
/// </remarks>
public sealed record Matter(Measure Measure, FigureReading Reading, IReadOnlyList<MatterReason> Reasons)
{
    /// <summary>It needs the board; else it goes well.</summary>
    public bool NeedsTheBoard => Reasons[0] < MatterReason.TargetPassed;

    /// <summary>Null when nothing stands out. Where reasons point to both sides, those to the worse side are told.</summary>
    public static Matter? Of(Measure measure, FigureReading reading)
    {
        if (measure.Polarity == Polarity.NoJudgement)
        {
            return null;
        }

        List<MatterReason> found = [.. ReasonsOf(reading, measure.Polarity)];
        var worse = found.FindAll(reason => reason < MatterReason.TargetPassed);
        return found.Count == 0 ? null : new(measure, reading, worse.Count > 0 ? worse : found);
    }

    private static IEnumerable<MatterReason> ReasonsOf(FigureReading reading, Polarity polarity)
    {
        if (reading.Target is { IsThere: true, Value.Comparison: Comparison.Worse or Comparison.Better } target)
        {
            yield return target.Value.Comparison == Comparison.Worse ? MatterReason.TargetMissed : MatterReason.TargetPassed;
        }

        if (reading.Earlier is { IsThere: true, Value: { Test.IsMoreThanChance: true } earlier })
        {
            yield return IsBetter(reading.Now.Quotient > earlier.Sum.Quotient, polarity) ? MatterReason.BetterThanBefore : MatterReason.WorseThanBefore;
        }

        if (reading.Chart.IsThere && SideOf(reading.Chart.Value.Points[^1].Signal) is { } isHigh)
        {
            yield return IsBetter(isHigh, polarity) ? MatterReason.UnusuallyGood : MatterReason.UnusuallyBad;
        }
    }

    private static bool IsBetter(bool isHigher, Polarity polarity) => isHigher == (polarity == Polarity.HigherIsBetter);

    // True on the high side, false on the low one, null where nothing stands out.
    private static bool? SideOf(Signal signal) => signal switch
    {
        Signal.None => null,
        Signal.AboveLimits or Signal.Rising or Signal.NearUpperLimit or Signal.ShiftUp => true,
        _ => false,
    };
}
