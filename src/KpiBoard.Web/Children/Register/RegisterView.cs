using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Register;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Children.Register;

/// <summary>What the register's page shows.</summary>
/// <param name="Counted">Null when the service was never counted.</param>
/// <param name="Today">The day on which it is read.</param>
/// <param name="Caseload">Every child of the caseload under its random id.</param>
/// <param name="Exports">Who took it away last.</param>
public sealed record RegisterView(
    ServiceRow Service, CountRow? Counted, DateOnly Today, IReadOnlyList<(Guid Address, ChildQuarter Child)> Caseload, IReadOnlyList<ChildExportRow> Exports)
{
    /// <summary>Children for whom something asked for needs doing: the most pressing thing first, then the earliest last day.</summary>
    public IReadOnlyList<RegisterLine> Lines(AskedRegister asked) =>
    [
        .. from line in All(asked.SchoolAge)
           let wanted = asked.Needs.Count == 0 || line.ToDo.Any(toDo => asked.Needs.Contains(toDo.Need))
           where wanted && line.ToDo.Count > 0
           orderby line.ToDo[0].Need, line.Due is null, line.Due
           select line,
    ];

    /// <summary>How many children have a need, on the side of school age that is asked for.</summary>
    public int CountOf(Need need, AskedRegister asked) => All(asked.SchoolAge).Count(line => line.ToDo.Any(toDo => toDo.Need == need));

    /// <summary>Of how many children nobody can tell.</summary>
    public int NotKnown(Need need) => Caseload.Count(child => !CaseloadRegister.IsKnown(child.Child, need));

    private IEnumerable<RegisterLine> All(bool? schoolAge) => Caseload
        .Where(child => schoolAge is null || child.Child.AtEnd.SchoolAge == schoolAge)
        .OrderBy(child => child.Child.ChildId, StringComparer.Ordinal)
        .Select(child => new RegisterLine(child.Address, child.Child, CaseloadRegister.Of(child.Child, Thresholds.Standard)));
}
