using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Explore;

/// <summary>Explored figures as people read them.</summary>
public static class ExploreWords
{
    private const string Nothing = "-";

    private const string PerChild = "suspension_sessions_last_year";

    /// <summary><c>14 of 31 (45%)</c>; two counts of different children without a percentage; sessions a child.</summary>
    public static string Of(Measure measure, Ratio? ratio) => ratio is not { } shown ? FigureWords.Hidden
        : measure.Kind == MeasureKind.CountsBeside ? Invariant($"{shown.Numerator:#,0} beside {shown.Denominator:#,0}")
        : shown.Share is not { } share ? FigureWords.Nobody
        : measure.Id == PerChild ? Invariant($"{shown.Numerator:#,0} for {shown.Denominator:#,0} children ({share:0.0} a child)")
        : measure.Kind == MeasureKind.Change ? Invariant($"{Signed(shown.Numerator)} of {shown.Denominator:#,0} ({Signed(Math.Round(share * 100))} points)")
        : FigureWords.Of(shown);

    /// <summary>Of a share in percent, of a ratio of sums likewise, of sessions a child as they are.</summary>
    public static string Range(Measure measure, ExploredFigure figure) => !figure.Range.IsThere ? Nothing
        : measure.Id == PerChild ? Invariant($"{figure.Range.Value.Lower:0.0} to {figure.Range.Value.Upper:0.0}")
        : Invariant($"{figure.Range.Value.Lower:0%} to {figure.Range.Value.Upper:0%}");

    /// <summary><c>Yes (P 0.003)</c>, or why there is no test.</summary>
    public static string Test(ExploredFigure figure) => figure.Test.IsThere
        ? $"{(figure.Test.Value.IsMoreThanChance ? "Yes" : "No")} ({ReadingWords.P(figure.Test.Value)})"
        : $"No test: {figure.Test.WhyNot}";

    public static string Adjusted(ExploredFigure figure) => figure.AdjustedP is { } p ? ReadingWords.Probability(p) : Nothing;

    /// <summary><c>Black, female</c>.</summary>
    public static string Group(ExploreView view, string value) => view.And is null
        ? ValueTitles.Of(view.By.Name, value)
        : string.Join(", ", new[] { view.By, view.And }.Zip(value.Split('*'), (split, part) => ValueTitles.Of(split.Name, part)).Select((title, place) => place == 0 ? title : SplitWords.InSentence(title)));

    /// <summary>What the page says first: all children, and the groups that differ from the others by more than chance.</summary>
    public static string Reading(ExploreView view)
    {
        var all = view.All is { } whole ? $"All children: {Of(view.Measure, whole.Ratio)}. " : "";
        return $"{all}{(view.Measure.Kind == MeasureKind.Change ? Change(view.All) : view.IsSettled || view.Measure.Kind == MeasureKind.CountsBeside ? "" : Groups(view))}".Trim();
    }

    private static string Change(ExploredFigure? all) => all is not { Test: { IsThere: true, Value: var test } } ? ""
        : test.IsMoreThanChance ? $"That is more than chance ({ReadingWords.P(test)})."
        : $"That may be chance ({ReadingWords.P(test)}).";

    private static string Groups(ExploreView view)
    {
        List<ExploredFigure> tested = [.. view.Figures.Where(figure => figure.Test.IsThere)];
        var standing = tested.FindAll(figure => figure.Test.Value.IsMoreThanChance);
        return tested.Count == 0 ? "Groups are too small to be compared."
            : standing.Count == 0 ? "No group differs from the others by more than chance."
            : string.Join(" ", standing.Select(figure => $"{Group(view, figure.Value)}: {Of(view.Measure, figure.Ratio)}, which differs from the others by more than chance ({ReadingWords.P(figure.Test.Value)})."));
    }

    // A true minus sign, which no line break parts from its number.
    private static string Signed(decimal number) => number.ToString("+#,0;\u2212#,0;0", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
