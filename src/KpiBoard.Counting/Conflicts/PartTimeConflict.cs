using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>A full-time placement while the child of school age is on a part-time timetable.</summary>
public sealed record PartTimeConflict(string ChildId, DateOnly From, DateOnly? Until, Placement Placement, PartTimeTimetable Timetable)
    : Conflict(ChildId, From, Until)
{
    // Full time by its code, whatever hours are written down.
    private static readonly string[] FullTime =
        ["SCHOOL_FULL_TIME", "ALTERNATIVE_PROVISION_PRU_FULL_TIME", "ALTERNATIVE_PROVISION_OTHER_FULL_TIME"];

    public override ConflictKind Kind => ConflictKind.PartTimeTimetable;

    public override string CaseFile => "ete";

    public override string ReturnFile => "part_time_timetables";

    public override string CaseSays =>
        $"{Placement.Provision.Code}, {Placement.HoursOffered?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "no"} hours offered, {SpanWords.Days(Placement)}";

    public override string ReturnSays =>
        $"part-time timetable, {Timetable.HoursPerWeek?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) ?? "no"} hours, {SpanWords.Days(Timetable)}";

    internal static IEnumerable<Conflict> Of(ChildRecord record) =>
        from timetable in record.PartTimeTimetables
        from placement in record.Placements
        where IsFullTime(placement) && placement.Overlaps(timetable.StartDate, timetable.EndDate ?? DateOnly.MaxValue)
        let conflict = Between(record.Child, placement, timetable)
        where SchoolAge.Is(conflict.From, record.Child.DateOfBirth)
        select conflict;

    public override bool IsIn(ChildRecord settled) =>
        settled.PartTimeTimetables.Contains(Timetable)
        && settled.Placements.Any(part => part.IsPartOf(Placement) && part.Overlaps(From, Until ?? DateOnly.MaxValue));

    protected override ChildRecord ForCase(ChildRecord record) =>
        record with { PartTimeTimetables = [.. record.PartTimeTimetables.Where(timetable => timetable != Timetable)] };

    protected override ChildRecord ForReturn(ChildRecord record) => PlacementParts.Replace(record, Placement, Shortened);

    private static bool IsFullTime(Placement placement) =>
        placement.HoursOffered >= Thresholds.Standard.FullTimeHoursAtSchoolAge || FullTime.Contains(placement.Provision.Code);

    private static PartTimeConflict Between(Child child, Placement placement, PartTimeTimetable timetable) => new(
        child.ChildId,
        SpanWords.Later(placement.StartDate, timetable.StartDate),
        SpanWords.Earlier(placement.EndDate, timetable.EndDate),
        placement,
        timetable);

    private IEnumerable<Placement> Shortened(Placement part)
    {
        if (!part.Overlaps(From, Until ?? DateOnly.MaxValue))
        {
            return [part];
        }

        var meanwhile = part with { StartDate = SpanWords.Later(part.StartDate, From), EndDate = SpanWords.Earlier(part.EndDate, Until) };
        List<Placement?> parts = [part.Before(this), AsTimetabled(meanwhile), part.After(this)];
        return parts.OfType<Placement>();
    }

    // Who is offered less cannot attend more. Hours that the timetable does not give are not known.
    private Placement AsTimetabled(Placement part) => part with
    {
        HoursOffered = Timetable.HoursPerWeek,
        HoursAttended = Timetable.HoursPerWeek is { } hours && part.HoursAttended > hours ? hours : part.HoursAttended,
    };
}
