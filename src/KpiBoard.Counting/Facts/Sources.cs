namespace KpiBoard.Counting.Facts;

/// <summary>The files whose absence makes something not known, never "no".</summary>
/// <remarks>Source: counting rules section 6, "Known and not known".</remarks>
[Flags]
public enum Sources
{
    None = 0,
    Exclusions = 1,
    PartTimeTimetables = 2,
    Attendance = 4,
    Attainment = 8,
    Investigations = 16,
    CareStatus = 32,

    /// <summary>The authority's list of plans. No measure rests on it: it adds dates to the case record, and tells where the two disagree.</summary>
    EhcPlans = 64,
}
