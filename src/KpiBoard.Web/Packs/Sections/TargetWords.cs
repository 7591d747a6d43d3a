using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>How a figure stands to its target, the word of the colour first.</summary>
internal static class TargetWords
{
    /// <param name="reading">Null for a figure that is not shown.</param>
    public static string Of(FigureReading? reading, Polarity polarity) => reading switch
    {
        null => "No verdict: the figure is not shown",
        { Target: null } => "None set",
        { Target: { IsThere: true, Value: { } target } } => $"{ReadingWords.Verdict(target.Comparison)}. {ReadingWords.Target(reading, polarity)}",
        _ => ReadingWords.Target(reading, polarity) ?? "",
    };
}
