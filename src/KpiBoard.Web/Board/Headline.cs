using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Board;

/// <summary>A national headline, KPI 2 or KPI 3.</summary>
/// <param name="Of">Whom it counts, in words.</param>
public sealed record Headline(string Title, string Measure, string Of)
{
    public Measure Rule => Publication.Measures.First(known => known.Id == Measure);

    /// <summary>The two, in the words of a quarter or of a day.</summary>
    public static IReadOnlyList<Headline> For(Period period) =>
    [
        new(
            period.Day is null ? "KPI 2: in suitable education, training or employment (ETE) at the end of their order" : "KPI 2: in suitable education, training or employment (ETE) today",
            "kpi2_total_suitable_end",
            "children"),
        new("KPI 3: with a formal plan for special educational or additional learning needs (SEND/ALN)", "kpi3_sendaln_plan", "children with identified SEND/ALN"),
    ];
}
