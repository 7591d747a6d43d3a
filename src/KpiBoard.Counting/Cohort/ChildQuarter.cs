using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>One child in one quarter, or in the caseload of one day: the row everything is counted from, with its reasons.</summary>
/// <remarks>Source: counting rules sections 2 to 6. Every list holds only what was in force, or had happened, by the end.</remarks>
public sealed record ChildQuarter
{
    public required string ServiceCode { get; init; }

    public required string ChildId { get; init; }

    public required Period Period { get; init; }

    /// <summary>The order kept.</summary>
    public required Order Order { get; init; }

    /// <summary>The type of the order kept.</summary>
    public required OrderType OrderType { get; init; }

    /// <summary>The child's other orders of the period, each with the rule that passed it over.</summary>
    public IReadOnlyList<PassedOver> PassedOver { get; init; } = [];

    public required Sex Sex { get; init; }

    /// <summary>The group of the ethnicity code.</summary>
    public required string Ethnicity { get; init; }

    /// <summary>Its UPN is in the case record, or was tied to it by hand.</summary>
    public bool HasUpn { get; init; }

    /// <summary>Completed years on the day the order began.</summary>
    public required int Age { get; init; }

    /// <summary>At the start; of a custodial sentence the day before it began, the placement the child lost by going into custody.</summary>
    public required EteAtMoment AtStart { get; init; }

    /// <summary>At the order's end; for a caseload, on its day.</summary>
    public required EteAtMoment AtEnd { get; init; }

    /// <summary>The sources that cover the child: what rests on another one is not known.</summary>
    public required Sources Covered { get; init; }

    /// <summary>Learning needs in force at the end.</summary>
    public IReadOnlyList<LearningNeed> LearningNeeds { get; init; } = [];

    /// <summary>Exclusions that started on or before the end.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Part-time timetables in force at the end.</summary>
    public IReadOnlyList<PartTimeTimetable> PartTimeTimetables { get; init; } = [];

    /// <summary>Attendance periods that ended in the last year.</summary>
    public IReadOnlyList<AttendancePeriod> AttendancePeriods { get; init; } = [];

    /// <summary>Levels achieved on or before the end.</summary>
    public IReadOnlyList<Attainment> Attainments { get; init; } = [];

    /// <summary>Times released under investigation that overlap the order.</summary>
    public IReadOnlyList<Investigation> Investigations { get; init; } = [];

    /// <summary>Times with a care status that overlap the order.</summary>
    public IReadOnlyList<CareSpell> CareSpells { get; init; } = [];

    /// <summary>The order's end, or the caseload's day.</summary>
    public DateOnly End => AtEnd.Moment;

    public LastYear LastYear => new(End);

    public bool Covers(Sources source) => (Covered & source) != 0;
}
