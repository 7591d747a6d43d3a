using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Compare;

/// <summary>A cell of a table of standings: a service's place, or why it has none.</summary>
/// <param name="Area">Null when it cannot be compared.</param>
public readonly record struct HeatCell(PlacedArea? Area, NotComparable WhyNot)
{
    /// <summary>Worse before similar before better; what is not compared last.</summary>
    public int Order => Area?.Standing switch
    {
        Comparison.Worse or Comparison.Lower => 0,
        Comparison.Similar => 1,
        Comparison.Better or Comparison.Higher => 2,
        _ => 3,
    };

    public static HeatCell Of(AreaComparison comparison, string service) =>
        new(comparison.Find(service), comparison.Apart.GetValueOrDefault(service, NotComparable.NoFigure));

    /// <summary>There is a figure that can be shown, compared or not.</summary>
    public bool HasFigure => Area is not null || WhyNot is not (NotComparable.NoFigure or NotComparable.Hidden);

    /// <summary>A word as short as a cell.</summary>
    public string Word => Area is not null ? CompareWords.Of(Area.Standing) : Of(WhyNot);

    /// <summary>The figure behind the word, or why there is none.</summary>
    public string Title => Area is not null ? FigureWords.Of(Area.Ratio) : CompareWords.Of(WhyNot);

    /// <summary>See <see cref="CompareWords.Of(NotComparable)"/> for the sentence.</summary>
    public static string Of(NotComparable whyNot) => whyNot switch
    {
        NotComparable.NoFigure => "No figure",
        NotComparable.Hidden => "Hidden",
        NotComparable.NotCovered => "Cover",
        NotComparable.LargeGaps => "Gaps",
        NotComparable.TooFew => "Too few",
        NotComparable.OtherRules => "Rules",
        NotComparable.OtherSource => "Source",
        NotComparable.OtherMix => "Ages",
        _ => "Alone",
    };
}
