namespace KpiBoard.Counting.Facts;

/// <summary>Everything that the files in use say of one child, each fact once.</summary>
/// <param name="NamedIn">The education returns of which some row, not in error, names the child.</param>
public sealed record ChildRecord(Child Child, Sources NamedIn)
{
    public IReadOnlyList<Order> Orders { get; init; } = [];

    public IReadOnlyList<Placement> Placements { get; init; } = [];

    public IReadOnlyList<LearningNeed> LearningNeeds { get; init; } = [];

    public IReadOnlyList<Attainment> Attainments { get; init; } = [];

    public IReadOnlyList<Investigation> Investigations { get; init; } = [];

    public IReadOnlyList<CareSpell> CareSpells { get; init; } = [];

    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    public IReadOnlyList<PartTimeTimetable> PartTimeTimetables { get; init; } = [];

    public IReadOnlyList<AttendancePeriod> AttendancePeriods { get; init; } = [];

    /// <summary>As the local authority has them.</summary>
    public IReadOnlyList<EhcPlan> EhcPlans { get; init; } = [];
}
