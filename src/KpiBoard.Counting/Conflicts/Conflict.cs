using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>Case record and education return disagree of one child at one time. Until a person rules, both count as they stand.</summary>
/// <param name="From">The first day both speak of.</param>
/// <param name="Until">The last; null while it goes on.</param>
public abstract record Conflict(string ChildId, DateOnly From, DateOnly? Until) : ISpan
{
    public abstract ConflictKind Kind { get; }

    /// <summary>The file of the case record, without <c>.csv</c>.</summary>
    public abstract string CaseFile { get; }

    /// <summary>The education return, without <c>.csv</c>.</summary>
    public abstract string ReturnFile { get; }

    /// <summary>What the case record says, in codes and dates: alike as long as it says the same of this.</summary>
    public abstract string CaseSays { get; }

    /// <summary>What the return says, in codes and dates: alike as long as it says the same of this.</summary>
    public abstract string ReturnSays { get; }

    public DateOnly StartDate => From;

    public DateOnly? EndDate => Until;

    /// <summary>The child's facts once a side is right: a fact of the return that is wrong does not count, one of the case record counts as the return has it.</summary>
    public ChildRecord Settle(ChildRecord record, bool isForCase) => isForCase ? ForCase(record) : ForReturn(record);

    /// <summary>Both sides are still there among facts that other rulings have changed.</summary>
    public abstract bool IsIn(ChildRecord settled);

    protected abstract ChildRecord ForCase(ChildRecord record);

    protected abstract ChildRecord ForReturn(ChildRecord record);
}
