using KpiBoard.Import.Benchmarks;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Population;

/// <summary>What the page of a service's children beside other children shows.</summary>
/// <param name="Board">The figures the viewer may see.</param>
/// <param name="Nation">Null when it is not known.</param>
/// <param name="Authorities">Those where the service works.</param>
/// <param name="Topics">Empty when no child was counted.</param>
/// <param name="Groups">Null when no child was counted.</param>
public sealed record PopulationView(
    BoardView Board, string? Nation, IReadOnlyList<LocalAuthority> Authorities, IReadOnlyList<TopicView> Topics, RepresentationView? Groups)
{
    /// <summary>Topics in which something stands beside the service's figure.</summary>
    public int Comparable => Topics.Count(topic => topic.Beside is not null);

    /// <summary>The topics that stand out most, the largest multiple first.</summary>
    public IEnumerable<TopicView> StandingOut => Topics.Where(topic => topic.StandsOut).OrderByDescending(topic => topic.Beside!.Multiple?.Times);
}
