using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Matching;

/// <summary>One child while its facts are being gathered. Each file adds to a list of its own, so files may be read side by side.</summary>
public sealed class ChildFacts(Child child)
{
    private int namedIn;

    public Child Child => child;

    internal List<Order>? Orders { get; private set; }

    internal List<Placement>? Placements { get; private set; }

    internal List<LearningNeed>? LearningNeeds { get; private set; }

    internal List<Attainment>? Attainments { get; private set; }

    internal List<Investigation>? Investigations { get; private set; }

    internal List<CareSpell>? CareSpells { get; private set; }

    internal List<Exclusion>? Exclusions { get; private set; }

    internal List<PartTimeTimetable>? PartTimeTimetables { get; private set; }

    internal List<AttendancePeriod>? AttendancePeriods { get; private set; }

    internal void Add(Order order) => (Orders ??= []).Add(order);

    internal void Add(Placement placement) => (Placements ??= []).Add(placement);

    internal void Add(LearningNeed need) => (LearningNeeds ??= []).Add(need);

    internal void Add(Attainment attainment) => (Attainments ??= []).Add(attainment);

    internal void Add(Investigation investigation) => (Investigations ??= []).Add(investigation);

    internal void Add(CareSpell spell) => (CareSpells ??= []).Add(spell);

    internal void Add(Exclusion exclusion) => (Exclusions ??= []).Add(exclusion);

    internal void Add(PartTimeTimetable timetable) => (PartTimeTimetables ??= []).Add(timetable);

    internal void Add(AttendancePeriod period) => (AttendancePeriods ??= []).Add(period);

    /// <summary>A row of an education return, not in error, names the child.</summary>
    internal void NameIn(Sources source) => Interlocked.Or(ref namedIn, (int)source);

    internal ChildRecord ToRecord() => new(child, (Sources)namedIn)
    {
        Orders = Listed(Orders),
        Placements = Listed(Placements),
        LearningNeeds = Listed(LearningNeeds),
        Attainments = Listed(Attainments),
        Investigations = Listed(Investigations),
        CareSpells = Listed(CareSpells),
        Exclusions = Listed(Exclusions),
        PartTimeTimetables = Listed(PartTimeTimetables),
        AttendancePeriods = Listed(AttendancePeriods),
    };

    private static List<T> Listed<T>(List<T>? facts) => facts ?? [];
}
