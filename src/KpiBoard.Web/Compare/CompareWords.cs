using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Compare;

/// <summary>How a service stands among others, in words.</summary>
public static class CompareWords
{
    /// <summary>Why a figure is not compared, as a part of a table.</summary>
    public static string Of(NotComparable whyNot) => whyNot switch
    {
        NotComparable.NoFigure => "Nothing sent that covers the period",
        NotComparable.Hidden => "Hidden, because it would give a few children away",
        NotComparable.NotCovered => "The return it rests on covers fewer than half of the children",
        NotComparable.LargeGaps => "Large gaps in the records it rests on",
        NotComparable.TooFew => $"Fewer than {Comparability.LeastChildren} children",
        NotComparable.OtherRules => "Counted by another version of the rules",
        NotComparable.OtherSource => "From a template, where most are counted from records of children",
        NotComparable.OtherMix => "Works with children of quite other ages than most",
        _ => $"Fewer than {AreaComparison.LeastServices} services can be compared",
    };

    /// <summary>The short words of cells, each with its sentence.</summary>
    public static string ShortWords { get; } =
        string.Join("; ", Enum.GetValues<NotComparable>().Select(whyNot => $"{HeatCell.Of(whyNot)}: {Lower(Of(whyNot))}"));

    /// <summary>A group of services: where they stand to the mean.</summary>
    public static string Of(FunnelPlace place) => place switch
    {
        FunnelPlace.FarAbove => "Far above the mean: hardly by chance alone",
        FunnelPlace.Above => "Above the mean: perhaps by chance",
        FunnelPlace.Within => "Not different from the mean",
        FunnelPlace.Below => "Below the mean: perhaps by chance",
        _ => "Far below the mean: hardly by chance alone",
    };

    /// <summary>The word that is never without its colour and shape, nor they without it.</summary>
    public static string Of(Comparison standing) => standing.ToString();

    /// <summary><c>Essex: 14 of 31 (45%). Not different from the mean of 60.0%.</c></summary>
    public static string Picked(CompareView view)
    {
        var name = view.Choice.Picked!.Name;
        return view.Picked is not { } area
            ? view.Choice.Chosen.Contains(view.Choice.Picked)
                ? $"{name} is not compared: {Lower(Of(view.WhyNot(view.Choice.Picked)))}."
                : $"{name} is not among the services chosen."
            : $"{name}: {FigureWords.Of(area.Ratio)}. {Of(area.Place)} of {FigureWords.Percent(view.Comparison.Mean)}.";
    }

    /// <summary>What all together come to, and how many stand out.</summary>
    public static string Lead(CompareView view)
    {
        var comparison = view.Comparison;
        var outliers = comparison.Placed.Count(area => area.IsOutlier);
        return comparison.Placed.Count == 0
            ? $"Fewer than {AreaComparison.LeastServices} services can be compared, so none is held against a mean."
            : $"{FigureWords.Of(comparison.Mean)} in {comparison.Placed.Count} of {view.Choice.Chosen.Count} services together. "
              + (outliers == 0 ? "No service is further from it than chance alone often brings one." : $"{Services(outliers)} further from it than chance alone seldom brings one.");
    }

    private static string Services(int count) => count == 1 ? "1 service is" : $"{count} services are";

    /// <summary>As the part of a sentence.</summary>
    public static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..]}";
}
