namespace KpiBoard.Counting.Interpretation;

/// <summary>A group of children in one measure, beside all others; or why nothing is said of it.</summary>
/// <param name="Reading">Null when there is a reason against it.</param>
public sealed record GroupDifference(string Split, string Value, GroupReading? Reading, GroupSilence? WhyNot);
