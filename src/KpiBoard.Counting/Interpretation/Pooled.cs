namespace KpiBoard.Counting.Interpretation;

/// <summary>What neighbouring quarters come to together. A child with an order in two of them is in it twice, as in the quarters themselves.</summary>
/// <param name="Quarters">How many they are, those without children too.</param>
public readonly record struct Pooled<T>(T Sum, Quarter From, Quarter To, int Quarters)
    where T : struct;
