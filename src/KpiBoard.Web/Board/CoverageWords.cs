using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Board;

/// <summary>How far a source covers the children of a period, in words: with counts where they are shown.</summary>
public static class CoverageWords
{
    public static string Of(SourceCoverage source) =>
        source is { Level: not CoverageLevel.None, Ratio: { } ratio } ? $"{ratio.Numerator} of {ratio.Denominator} children" : Of(source.Level);

    /// <summary>Of what a figure rests on: the case record, which has all children, or a source.</summary>
    public static string Of(PeriodFigures figures, Sources restsOn) => restsOn == Sources.None
        ? "All children"
        : figures.Coverage.FirstOrDefault(known => known.Source == restsOn) is { } source ? Of(source) : Of(CoverageLevel.None);

    private static string Of(CoverageLevel level) => level switch
    {
        CoverageLevel.Most => "At least half of the children",
        CoverageLevel.Some => "Less than half of the children",
        _ => "No child: not known",
    };
}
