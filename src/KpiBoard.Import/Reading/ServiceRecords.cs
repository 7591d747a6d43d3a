using KpiBoard.Counting.Facts;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>Closes rows and their children into what counting reads.</summary>
public static class ServiceRecords
{
    /// <summary>Takes the children of a service's rows on, in the order of their lines, as a file is read.</summary>
    public static void Enrol(ServiceRows rows, Roster roster)
    {
        var inError = rows.ChildrenInError.Select(row => (row.Line, Enrol: (Action)(() => roster.AddInError(row.Key.ServiceCode!, row.Key.ChildId!, row.Key.Upn))));
        var others = rows.Children.Select(row => (row.Line, Enrol: (Action)(() => roster.Add(row.Fact))));
        foreach (var (_, enrol) in inError.Concat(others).OrderBy(row => row.Line))
        {
            enrol();
        }
    }

    /// <summary>One service's children with their facts, as its rows say.</summary>
    public static ServiceRecord Of(string serviceCode, ServiceRows rows, Sources covered, IEnumerable<Tie> ties)
    {
        var roster = new Roster();
        Enrol(rows, roster);
        roster.Heed(ties);
        Place(FactPlacers.Orders(roster), rows.Orders);
        Place(FactPlacers.Placements(roster), rows.Placements);
        Place(FactPlacers.LearningNeeds(roster), rows.LearningNeeds);
        Place(FactPlacers.Attainments(roster), rows.Attainments);
        Place(FactPlacers.Investigations(roster), rows.Investigations);
        Place(FactPlacers.CareSpells(roster), rows.CareSpells);
        Place(FactPlacers.Exclusions(roster), rows.Exclusions);
        Place(FactPlacers.PartTimeTimetables(roster), rows.PartTimeTimetables);
        Place(FactPlacers.AttendancePeriods(roster), rows.AttendancePeriods);
        Place(FactPlacers.EhcPlans(roster), rows.EhcPlans);
        return Of(serviceCode, roster, covered);
    }

    internal static ServiceRecord Of(string serviceCode, Roster roster, Sources covered) =>
        new(serviceCode, covered, [.. roster.Find(serviceCode)?.Children.Select(child => child.ToRecord()) ?? []]);

    private static void Place<T>(FactPlacer<T> placer, List<FactRow<T>> rows)
        where T : class
    {
        foreach (var row in rows)
        {
            placer.Place(row.Key, placer.Match(row.Key), row.Fact);
        }
    }
}
