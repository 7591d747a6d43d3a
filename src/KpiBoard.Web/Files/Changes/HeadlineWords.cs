using KpiBoard.Counting;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Files.Changes;

/// <summary>The headlines by name.</summary>
public static class HeadlineWords
{
    /// <summary>By the measure's id.</summary>
    public static string Title(string measure) => measure == "kpi2_total_suitable_end"
        ? "KPI 2: in suitable education, training or employment (ETE)"
        : "KPI 3: with a formal plan, of children with identified SEND/ALN";

    /// <summary><c>14 of 31 (45%)</c>, or in words that there was nobody.</summary>
    public static string Figure(Ratio ratio) => ratio.Denominator == 0 ? "nobody counted" : FigureWords.Of(ratio);

    /// <summary>By its place among the headlines.</summary>
    public static string Name(int headline) => headline == 0 ? "KPI 2" : "KPI 3";
}
