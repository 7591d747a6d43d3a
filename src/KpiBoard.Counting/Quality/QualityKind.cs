namespace KpiBoard.Counting.Quality;

/// <summary>What is asked of the data that figures rest on.</summary>
public enum QualityKind
{
    /// <summary>Children with a placement at the end, of all.</summary>
    PlacementRecorded,

    /// <summary>Children whose placements at the end are known to be suitable or not, of those with one.</summary>
    SuitabilityKnown,

    /// <summary>Children with hours offered on every placement at the end, of those with one.</summary>
    HoursRecorded,

    /// <summary>Children of whom it is written whether a learning need was identified, of all.</summary>
    NeedRecorded,

    /// <summary>Children of whom a plan and its type, or that there is none, is written, of those with an identified need.</summary>
    PlanRecorded,

    /// <summary>Children of known ethnicity, of all.</summary>
    EthnicityKnown,

    /// <summary>Children of known sex, of all.</summary>
    SexKnown,

    /// <summary>Children with a UPN, of all: without one education returns do not find a child.</summary>
    UpnKnown,

    /// <summary>Children whose order says whether they live in the area, of all; a blank is counted as local.</summary>
    ResidenceRecorded,

    /// <summary>Children whom the education return covers, of all.</summary>
    Covered,

    /// <summary>Days left of <see cref="Timeliness.Span"/> when the file came.</summary>
    InTime,

    /// <summary>Rows that were not set aside, of those read.</summary>
    RowsUsed,

    /// <summary>Rows of an education return whose child is known, of those that can be used.</summary>
    RowsMatched,

    /// <summary>Children of whom the case record and an education return do not contradict each other, of all.</summary>
    NoConflict,
}
