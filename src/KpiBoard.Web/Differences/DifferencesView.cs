using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Splits;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Differences;

/// <summary>What the page of differences between groups shows.</summary>
/// <param name="IsProtected">Small counts are hidden.</param>
/// <param name="Latest">The quarter looked back from; null when there are no figures yet.</param>
/// <param name="Second">The split crossed with; null when there is none.</param>
/// <param name="Named">The groups that inspectors named.</param>
/// <param name="Groups">Those of the split, or of the two crossed.</param>
public sealed record DifferencesView(
    ServiceRow Service,
    bool IsProtected,
    Quarter? Latest,
    Measure Measure,
    Split Split,
    Split? Second,
    IReadOnlyList<GroupDifference> Named,
    IReadOnlyList<GroupDifference> Groups)
{
    /// <summary>Being in a group of the split settles the measure, so that nothing is compared.</summary>
    public bool IsSettled => SettledByGroup.Holds(Measure, Split.Name) || (Second is not null && SettledByGroup.Holds(Measure, Second.Name));

    /// <summary>Groups whose difference was tested, on the whole page.</summary>
    public int Tested => Named.Concat(Groups).Count(group => group.Reading is { Test.IsThere: true });

    /// <summary>Groups that differ by more than chance, each once.</summary>
    public IReadOnlyList<GroupDifference> StandingOut =>
        [.. Named.Concat(Groups).Where(group => group.Reading is { Test: { IsThere: true, Value.IsMoreThanChance: true } }).DistinctBy(group => (group.Split, group.Value))];
}
