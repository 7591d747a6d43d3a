using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Matching;

/// <summary>One child while its facts are being gathered. Each file adds to a list of its own, so files may be read side by side.</summary>
public sealed class ChildFacts(Child child)
{
    private List<Order>? orders;
    private List<Placement>? placements;
    private List<LearningNeed>? learningNeeds;
    private List<Attainment>? attainments;
    private List<Investigation>? investigations;
    private List<CareSpell>? careSpells;
    private List<Exclusion>? exclusions;
    private List<PartTimeTimetable>? partTimeTimetables;
    private List<AttendancePeriod>? attendancePeriods;
    private List<EhcPlan>? ehcPlans;
    private int namedIn;
    private string? upnTied;

    public Child Child => child;

    internal List<Order> Orders => orders ??= [];

    internal List<Placement> Placements => placements ??= [];

    internal List<LearningNeed> LearningNeeds => learningNeeds ??= [];

    internal List<Attainment> Attainments => attainments ??= [];

    internal List<Investigation> Investigations => investigations ??= [];

    internal List<CareSpell> CareSpells => careSpells ??= [];

    internal List<Exclusion> Exclusions => exclusions ??= [];

    internal List<PartTimeTimetable> PartTimeTimetables => partTimeTimetables ??= [];

    internal List<AttendancePeriod> AttendancePeriods => attendancePeriods ??= [];

    internal List<EhcPlan> EhcPlans => ehcPlans ??= [];

    /// <summary>A row of an education return, not in error, names the child.</summary>
    internal void NameIn(Sources source) => Interlocked.Or(ref namedIn, (int)source);

    /// <summary>A person says that the UPN is the child's: education returns cover it as if its own row said so.</summary>
    internal void TieTo(string upn) => upnTied ??= upn;

    /// <summary>The return broke off: none of its rows counts.</summary>
    internal void ForgetNaming(Sources source) => Interlocked.And(ref namedIn, ~(int)source);

    internal ChildRecord ToRecord() => new(child.Upn is null ? child with { Upn = upnTied } : child, (Sources)namedIn)
    {
        Orders = orders ?? [],
        Placements = placements ?? [],
        LearningNeeds = learningNeeds ?? [],
        Attainments = attainments ?? [],
        Investigations = investigations ?? [],
        CareSpells = careSpells ?? [],
        Exclusions = exclusions ?? [],
        PartTimeTimetables = partTimeTimetables ?? [],
        AttendancePeriods = attendancePeriods ?? [],
        EhcPlans = ehcPlans ?? [],
    };
}
