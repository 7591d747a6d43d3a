using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>One service's rows that have no error of their own, file by file in the order of their lines. Whether their child is known is found out when they are counted.</summary>
public sealed class ServiceRows
{
    public List<FactRow<Child>> Children { get; } = [];

    /// <summary>Ids and UPNs of children's rows in error.</summary>
    public List<(int Line, RowKey Key)> ChildrenInError { get; } = [];

    public List<FactRow<Order>> Orders { get; } = [];

    public List<FactRow<Placement>> Placements { get; } = [];

    public List<FactRow<LearningNeed>> LearningNeeds { get; } = [];

    public List<FactRow<Attainment>> Attainments { get; } = [];

    public List<FactRow<Investigation>> Investigations { get; } = [];

    public List<FactRow<CareSpell>> CareSpells { get; } = [];

    public List<FactRow<Exclusion>> Exclusions { get; } = [];

    public List<FactRow<PartTimeTimetable>> PartTimeTimetables { get; } = [];

    public List<FactRow<AttendancePeriod>> AttendancePeriods { get; } = [];

    public List<FactRow<EhcPlan>> EhcPlans { get; } = [];
}
