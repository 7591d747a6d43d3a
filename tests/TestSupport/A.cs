using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using static KpiBoard.TestSupport.Day;

namespace KpiBoard.TestSupport;

/// <summary>Ordinary facts, to be varied with <c>with</c>. The ordinary order runs from 15 January to 14 June 2024.</summary>
public static class A
{
    /// <summary>Of school age throughout the ordinary order (14 years old when it began), with a UPN, no facts but that order, and every source covered.</summary>
    public static ChildBuilder Child { get; } = new();

    /// <summary>Covered by every source, with no children.</summary>
    public static ServiceRecord Service { get; } = new("S01", EverySource, []);

    /// <summary>Suitable school, 25 hours offered and attended, since September 2023.</summary>
    public static Placement Placement { get; } =
        new(Provision("MAINSTREAM_SCHOOL"), Suitability.Suitable, 25, 25, On("2023-09-01"), null, null);

    /// <summary>A record that the child is in no education, training or employment.</summary>
    public static Placement NoEte { get; } =
        Placement with { Provision = Provision("NONE"), Suitability = Suitability.Unsuitable, HoursOffered = 0, HoursAttended = 0 };

    /// <summary>Identified, with an education, health and care plan, since September 2023.</summary>
    public static LearningNeed LearningNeed { get; } = new(true, true, PlanType.Ehcp, On("2023-09-01"), null, null);

    /// <summary>Four sessions from 1 March 2024.</summary>
    public static Exclusion Suspension { get; } = new(ExclusionCategory.Suspension, On("2024-03-01"), null, 4, null);

    /// <summary>On 1 March 2024.</summary>
    public static Exclusion PermanentExclusion { get; } = new(ExclusionCategory.Permanent, On("2024-03-01"), null, null, null);

    /// <summary>Since 20 May 2024, never reviewed.</summary>
    public static PartTimeTimetable Timetable { get; } = new(On("2024-05-20"), null, null, 10, null, true, null);

    /// <summary>The authority's, since September 2023, never reviewed.</summary>
    public static EhcPlan AuthorityPlan { get; } = new(On("2023-09-01"), null, null);

    /// <summary>January to March 2024, all of 100 sessions attended.</summary>
    public static AttendancePeriod Period { get; } = new(On("2024-01-08"), On("2024-03-28"), 100, 100, null);

    /// <summary>Looked after since February 2024.</summary>
    public static CareSpell CareSpell { get; } = new(CareStatus.LookedAfter, On("2024-02-01"), null);

    /// <summary>A provision type by its code.</summary>
    public static ProvisionType Provision(string code) => ProvisionType.Find(code) ?? throw new ArgumentException("No provision type has this code.", nameof(code));

    internal const Sources EverySource = Sources.Exclusions | Sources.PartTimeTimetables | Sources.Attendance
        | Sources.Attainment | Sources.Investigations | Sources.CareStatus;
}
