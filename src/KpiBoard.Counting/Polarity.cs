namespace KpiBoard.Counting;

/// <summary>Which way a measure is better.</summary>
public enum Polarity
{
    NoJudgement,
    HigherIsBetter,
    LowerIsBetter,
}
