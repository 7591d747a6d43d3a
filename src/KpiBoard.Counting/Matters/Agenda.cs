using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Matters;

/// <summary>The few figures of a period that need the board, the worst first, and those that go well.</summary>
/// <param name="All">How many figures were looked at.</param>
public sealed record Agenda(IReadOnlyList<Matter> NeedTheBoard, IReadOnlyList<Matter> GoWell, int All)
{
    /// <summary>A board that is given more reads none of them.</summary>
    public const int MostShown = 5;

    /// <param name="readings">In page order: of two that stand out alike, the earlier comes first.</param>
    public static Agenda Of(IReadOnlyList<(Measure Measure, FigureReading Reading)> readings)
    {
        var matters = readings.Select(read => Matter.Of(read.Measure, read.Reading)).OfType<Matter>().ToList();
        return new(
            [.. matters.Where(matter => matter.NeedsTheBoard).OrderBy(matter => matter.Reasons[0]).ThenByDescending(matter => matter.Reasons.Count).Take(MostShown)],
            [.. matters.Where(matter => !matter.NeedsTheBoard).OrderBy(matter => matter.Reasons[0]).Take(MostShown)],
            readings.Count);
    }
}
