using System.Globalization;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Population;

/// <summary>A topic in sentences for a board. A share never stands without its counts.</summary>
public static class TopicSentences
{
    /// <summary>Stands in the place of the figure, and of what is worked out from it.</summary>
    public static string Symbol(FigureState state) => state switch
    {
        FigureState.Hidden => FigureWords.Hidden,
        FigureState.Nobody => FigureWords.Nobody,
        FigureState.NotKnown => FigureWords.NotKnown,
        _ => FigureWords.NotAvailable,
    };

    /// <summary>What is so of the service's children: <c>9 of 31 children (29%) had a plan.</c></summary>
    public static string OfService(TopicView view) => view switch
    {
        { Ratio: { } ratio } => $"{FigureWords.Counts(ratio)} {view.Words.Whom} ({FigureWords.Percent(ratio)}) {view.Words.Did}.",
        { State: FigureState.Hidden } => "[c] How many is hidden, because it would give away a few children.",
        { State: FigureState.Nobody } => $"[z] There were no {view.Words.Whom}.",
        { State: FigureState.NotKnown } => $"Not known: no source covers a child here. No data is never \"no\".",
        _ => "[x] Not available: this figure is not among those published yet.",
    };

    /// <summary>What is so of the others: <c>Of pupils in Camden it is 4.2% (2025).</c> Null when nothing stands beside.</summary>
    public static string? OfOthers(TopicView view) => view.Nearest switch
    {
        null => null,
        { IsRate: true } rate => $"In {rate.Place} it was {rate.Shown} {rate.Of} ({rate.Year}).",
        var nearest => $"Of {nearest.Of} in {nearest.Place} it is {nearest.Shown} ({nearest.Year}).",
    };

    /// <summary>What to make of the two; null when either is not there.</summary>
    public static string? Verdict(TopicView view) => view.Beside switch
    {
        null => null,
        { Standing: Comparison.Higher, Multiple: { } multiple } => $"That is {multiple.Words}, and more than chance.",
        { Standing: Comparison.Higher } => "That is higher, and more than chance.",
        { Standing: Comparison.Lower } => "That is lower, and more than chance.",
        var beside => $"The difference may be chance: of so few children the share could be from {Share(beside.Interval.Lower)} to {Share(beside.Interval.Upper)} by chance alone.",
    };

    /// <summary>The same for a cell.</summary>
    public static string ShortVerdict(TopicView view) => view switch
    {
        { State: FigureState.Hidden } => FigureWords.Hidden,
        { Nearest: null } => "Nothing to set beside",
        { Words.IsAlike: false } => "Not the same thing",
        { Beside: null } => Symbol(view.State),
        { Beside: { Standing: Comparison.Higher, Multiple: { } multiple } } => Capital(multiple.Words),
        { Beside.Standing: Comparison.Higher } => "Higher",
        { Beside.Standing: Comparison.Lower } => "Lower",
        _ => "May be chance",
    };

    /// <summary>The place among the services of the survey; null when it has none.</summary>
    public static string? Place(TopicView view) => view.Place is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"Among services: the share is larger than in {place.Below} of the {place.Known} services that knew theirs, and in the same ten-percent band as {place.Beside} more.{Chance(place)}")
        : null;

    private static string Chance(SurveyPlace place) => place.LeastBelow == place.MostBelow
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" By chance alone it could be larger than in as few as {place.LeastBelow} or as many as {place.MostBelow}.");

    private static string Share(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
