using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Splits;

/// <summary>Permanently excluded by the end; not known without cover.</summary>
public static class ByPermanentExclusion
{
    public static Split Split { get; } = Split.Of(
        "permanently_excluded",
        "Permanently excluded",
        child => Known.Of(Exclusions.IsCovered(child), Exclusions.IsPermanentlyExcluded(child)));
}
