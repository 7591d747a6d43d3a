using KpiBoard.Counting.Interpretation;
using KpiBoard.Import.Benchmarks;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Population;

/// <summary>Sets the figures of a period beside what is published of other children of the same nation.</summary>
public static class TopicViews
{
    /// <param name="now">Figures the viewer may see: with small counts hidden, or as they are.</param>
    /// <param name="nation">Null when it is not known; then nothing stands beside.</param>
    public static IReadOnlyList<TopicView> Of(PeriodFigures now, string? nation, IReadOnlyList<LocalAuthority> authorities) =>
        [.. TopicWords.Of(nation).Select(words => Of(words, now, nation, authorities))];

    private static TopicView Of(TopicWords words, PeriodFigures now, string? nation, IReadOnlyList<LocalAuthority> authorities)
    {
        var state = StateOf(words, now);
        var ratio = state == FigureState.Shown ? now.Find(words.Measure)!.Ratio : null;
        List<OthersFigure> current = [.. CurrentBenchmarks.Find(words.Topic, authorities).Select(benchmark => OthersFigure.OfBenchmark(benchmark, words))];
        var of2022 = GeneralPopulation.Find(words.Topic, nation) is { } share ? OthersFigure.Of2022(share) : null;
        var nearest = Nearest(current, authorities.Count) ?? (words.IsAlikeIn2022 ? of2022 : null);
        return new(
            words,
            state,
            ratio,
            of2022 is null ? current : [.. current, of2022],
            nearest,
            words.IsAlike && ratio is { } shown && nearest is { Percent: { } percent } ? BesideOthers.Of(shown, percent) : null,
            ratio is { } known && SurveyQuestion.Find(words.Topic) is { } question ? SurveyPlace.Of(question, known) : null);
    }

    private static FigureState StateOf(TopicWords words, PeriodFigures now) => now.Find(words.Measure) switch
    {
        null => FigureState.NotPublished,
        _ when !now.Knows(words.RestsOn) => FigureState.NotKnown,
        { IsHidden: true } => FigureState.Hidden,
        { Ratio.Denominator: 0 } => FigureState.Nobody,
        _ => FigureState.Shown,
    };

    // The authorities of a partnership stand side by side: their shares are never averaged, so England's is what it is set beside.
    private static OthersFigure? Nearest(IReadOnlyList<OthersFigure> current, int authorities) =>
        authorities == 1 && current is [{ Percent: not null } only, ..] ? only
        : current is [.., { Percent: not null } england] ? england
        : null;
}
