using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Ledger;

/// <summary>The children behind one figure: every child-quarter of its period and part, with what each adds. What they add is the figure.</summary>
/// <param name="Value">The part of the split.</param>
public sealed record FigureLedger(Measure Measure, Period Period, Split Split, string Value, IReadOnlyList<LedgerEntry> Entries)
{
    /// <param name="children">Child-quarters of one service and period.</param>
    public static FigureLedger Of(Measure measure, Period period, IEnumerable<ChildQuarter> children, Split split, string value) => new(
        measure, period, split, value, [.. children.Where(child => split.Holds(child, value)).Select(child => LedgerEntry.Of(measure, child))]);

    /// <summary>The figure.</summary>
    public Ratio Ratio => Entries.Aggregate(default(Ratio), (sum, entry) => sum + entry.Adds);

    /// <summary>The children who stand in one place, by their ids.</summary>
    public IReadOnlyList<LedgerEntry> At(Place place) =>
        [.. Entries.Where(entry => entry.Place == place).OrderBy(entry => entry.Child.ChildId, StringComparer.Ordinal)];

    /// <summary>The places in the order of the questions they raise: first the children whom a board would rather see on the other side.</summary>
    public static IReadOnlyList<Place> InTurn(Measure measure) => measure is { Kind: MeasureKind.Share, Polarity: Polarity.HigherIsBetter }
        ? [Place.NotCounted, Place.NotKnown, Place.Counted, Place.NotAsked]
        : [Place.Counted, Place.NotKnown, Place.NotCounted, Place.NotAsked];
}
