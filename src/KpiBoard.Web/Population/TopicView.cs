using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Web.Population;

/// <summary>One topic: the service's figure, and what stands beside it.</summary>
/// <param name="Ratio">Null when it is not shown. Then nothing worked out from it is there either.</param>
/// <param name="Others">Published figures: of each authority, of England, of what inspectors compared with in 2022.</param>
/// <param name="Nearest">The one the service is set beside; null when none has a number.</param>
/// <param name="Beside">Null without a ratio of the service, without a figure to set it beside, and where they count different things.</param>
/// <param name="Place">Null without a ratio, or where the survey did not ask.</param>
public sealed record TopicView(
    TopicWords Words, FigureState State, Ratio? Ratio, IReadOnlyList<OthersFigure> Others, OthersFigure? Nearest, BesideOthers? Beside, SurveyPlace? Place)
{
    /// <summary>Higher than among others by more than chance.</summary>
    public bool StandsOut => Beside is { Standing: Comparison.Higher };
}
