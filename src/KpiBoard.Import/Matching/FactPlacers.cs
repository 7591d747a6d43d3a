using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Matching;

/// <summary>The placer of each file's facts.</summary>
internal static class FactPlacers
{
    public static FactPlacer<Order> Orders(Roster? roster) => new(FileKind.Orders, roster, child => child.Orders, order => order.OrderId);

    public static FactPlacer<Placement> Placements(Roster? roster) => new(FileKind.Ete, roster, child => child.Placements);

    public static FactPlacer<LearningNeed> LearningNeeds(Roster? roster) => new(FileKind.SendAln, roster, child => child.LearningNeeds);

    public static FactPlacer<Attainment> Attainments(Roster? roster) => new(FileKind.Attainment, roster, child => child.Attainments);

    public static FactPlacer<Investigation> Investigations(Roster? roster) => new(FileKind.Investigations, roster, child => child.Investigations);

    public static FactPlacer<CareSpell> CareSpells(Roster? roster) => new(FileKind.CareStatus, roster, child => child.CareSpells);

    public static FactPlacer<Exclusion> Exclusions(Roster? roster) => new(FileKind.Exclusions, roster, child => child.Exclusions);

    public static FactPlacer<PartTimeTimetable> PartTimeTimetables(Roster? roster) => new(FileKind.PartTimeTimetables, roster, child => child.PartTimeTimetables);

    public static FactPlacer<AttendancePeriod> AttendancePeriods(Roster? roster) => new(FileKind.Attendance, roster, child => child.AttendancePeriods);

    public static FactPlacer<EhcPlan> EhcPlans(Roster? roster) => new(FileKind.EhcPlans, roster, child => child.EhcPlans);
}
