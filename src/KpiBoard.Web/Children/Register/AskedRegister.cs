using KpiBoard.Counting.Register;

namespace KpiBoard.Web.Children.Register;

/// <summary>Which children of the register an address asks for; a word that means nothing asks for nothing.</summary>
/// <param name="Needs">Children with any of them; none for all.</param>
/// <param name="SchoolAge">On one side of school age alone; null for both.</param>
public sealed record AskedRegister(IReadOnlyList<Need> Needs, bool? SchoolAge)
{
    private const string OfSchoolAge = "school_age";
    private const string Above = "above_school_age";

    public static AskedRegister Of(IEnumerable<string?>? needs, string? age) => new(
        [.. Enum.GetValues<Need>().Where(need => needs?.Contains(NameOf(need)) == true)],
        age switch { OfSchoolAge => true, Above => false, _ => null });

    /// <summary>As the address writes it.</summary>
    public string Age => SchoolAge switch { true => OfSchoolAge, false => Above, _ => "" };

    /// <summary>What is asked for, as the end of an address; empty for everything.</summary>
    public string Query() => QueryString.Create(
        Needs.Select(need => new KeyValuePair<string, string?>("need", NameOf(need)))
            .Concat(SchoolAge is null ? [] : [new("age", Age)])).Value!;

    /// <summary>As the address writes it.</summary>
    public static string NameOf(Need need) => need switch
    {
        Need.ExcludedThisWeek => "excluded",
        Need.NoEteRecorded => "no_ete",
        Need.HoursNotOffered => "hours",
        Need.HoursNotRecorded => "hours_unknown",
        Need.TimetableReviewOverdue => "timetable",
        Need.PlanReviewOverdue => "plan_overdue",
        _ => "plan_due",
    };
}
