using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Splits;
using KpiBoard.Web.Board;
using KpiBoard.Web.Differences;

namespace KpiBoard.Web.Explore;

/// <summary>What the explorer shows.</summary>
/// <param name="Measures">Those that can be asked for.</param>
/// <param name="Splits">Likewise.</param>
/// <param name="Periods">Likewise; none when there are no figures yet.</param>
/// <param name="Period">Null when there are no figures yet.</param>
/// <param name="And">The split crossed with; null when there is none.</param>
public sealed record ExploreView(
    BoardView Board,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Split> Splits,
    IReadOnlyList<ExplorePeriod> Periods,
    Measure Measure,
    Split By,
    Split? And,
    ExplorePeriod? Period)
{
    /// <summary>A figure for each group, in the order people know them.</summary>
    public IReadOnlyList<ExploredFigure> Figures { get; init; } = [];

    /// <summary>Of all children; null when there is none to show.</summary>
    public ExploredFigure? All { get; init; }

    /// <summary>Why less is shown than was asked for; null when all of it is.</summary>
    public string? Instead { get; init; }

    /// <summary>Its source covers no child of the period.</summary>
    public bool IsNotKnown { get; init; }

    /// <summary>The split, or the two crossed.</summary>
    public Split Whole => And is null ? By : Split.Cross(By, And);

    /// <summary>The measure follows from being in a group, so that a test of the groups says nothing.</summary>
    public bool IsSettled => SettledByGroup.Holds(Measure, By.Name) || (And is not null && SettledByGroup.Holds(Measure, And.Name));

    public ExploredFigure? Find(string value) => Figures.FirstOrDefault(figure => figure.Value == value);

    /// <summary>The values of the first or of the second split that some group has.</summary>
    public IReadOnlyList<string> ValuesOf(Split split, int place) =>
        [.. Figures.Select(figure => figure.Value.Split('*')[place]).Distinct().OrderBy(value => ValueTitles.PlaceOf(split.Name, value)).ThenBy(value => value, StringComparer.Ordinal)];
}
