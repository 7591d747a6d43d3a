using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Splits;

/// <summary>Looked after at some time of the order.</summary>
public static class ByCare
{
    public static Split Split { get; } = Split.Of(
        "care_experienced",
        "Care experienced",
        child => Known.Of(
            child.Covers(Sources.CareStatus),
            child.CareSpells.Any(spell => spell.Status == CareStatus.LookedAfter)));
}
