using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Board;

/// <summary>How far a source covers the children of a period, in words.</summary>
public static class CoverageWords
{
    public static string Title(Sources source) => source switch
    {
        Sources.Exclusions => "Exclusions and suspensions",
        Sources.PartTimeTimetables => "Part-time timetables",
        Sources.Attendance => "Attendance",
        Sources.Attainment => "Attainment in English and maths",
        Sources.Investigations => "Release under investigation",
        _ => "Care status",
    };

    /// <summary><c>29 of 31 children</c>, or the level where counts are not shown.</summary>
    public static string Of(SourceCoverage source) => source is { Level: not CoverageLevel.None, Ratio: { } ratio }
        ? $"{FigureWords.Counts(ratio)} children"
        : Words(source.Level);

    /// <summary>Of what a figure rests on: the case record, which has all children, or a source.</summary>
    public static string Of(PeriodFigures figures, Sources restsOn) => restsOn == Sources.None
        ? "All children"
        : figures.Coverage.FirstOrDefault(known => known.Source == restsOn) is { } source ? Of(source) : Words(CoverageLevel.None);

    private static string Words(CoverageLevel level) => level switch
    {
        CoverageLevel.Most => "At least half of the children",
        CoverageLevel.Some => "Less than half of the children",
        _ => "No child: not known",
    };
}
