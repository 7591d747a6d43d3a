using KpiBoard.Counting.Facts;

namespace KpiBoard.Data;

/// <summary>Whose the rows of a service's education returns are, and what waits.</summary>
/// <param name="Returns">The education returns in use, without <c>.csv</c>.</param>
/// <param name="Children">Every child in use, as its own row says.</param>
/// <param name="Waiting">The UPN with the most rows first.</param>
/// <param name="Named">The ids of children whom some row of some return is of.</param>
public sealed record ServiceMatching(
    IReadOnlyList<string> Returns,
    IReadOnlyList<Child> Children,
    IReadOnlyList<WaitingUpn> Waiting,
    IReadOnlySet<string> Named,
    IReadOnlyList<MadeTie> Ties)
{
    /// <summary>Children without a UPN of their own, and to whom none is tied.</summary>
    public IEnumerable<Child> WithoutUpn
    {
        get
        {
            var tied = Ties.Where(tie => !tie.IsIdle).Select(tie => tie.ChildId).ToHashSet(StringComparer.Ordinal);
            return Children.Where(child => child.Upn is null && !tied.Contains(child.ChildId));
        }
    }

    /// <summary>Children whom no row of any return in use is of. Without a return there is nothing to be in.</summary>
    public IEnumerable<Child> WithoutData => Returns.Count == 0 ? [] : Children.Where(child => !Named.Contains(child.ChildId));

    /// <summary>Rows of a file that wait, and of all for null.</summary>
    public int RowsWaiting(string? file = null) =>
        Waiting.SelectMany(upn => upn.Files).Where(rows => file is null || rows.File == file).Sum(rows => rows.Rows);
}
