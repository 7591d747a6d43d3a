namespace KpiBoard.Counting.Conflicts;

/// <summary>How case record and education return disagree of one child at one time.</summary>
public enum ConflictKind
{
    /// <summary>The case record has full-time hours, the return a part-time timetable.</summary>
    PartTimeTimetable,

    /// <summary>The case record has a placement at a school from which the return says the child is permanently excluded.</summary>
    PermanentExclusion,

    /// <summary>The case record has an EHCP, the authority's list none.</summary>
    PlanNotWithAuthority,

    /// <summary>The authority's list has an EHCP, the case record none.</summary>
    PlanNotInCaseRecord,
}
