using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>A placement at a school on a day after it permanently excluded the child.</summary>
public sealed record ExclusionConflict(string ChildId, DateOnly From, DateOnly? Until, Placement Placement, Exclusion Exclusion)
    : Conflict(ChildId, From, Until)
{
    public override ConflictKind Kind => ConflictKind.PermanentExclusion;

    public override string CaseFile => "ete";

    public override string ReturnFile => "exclusions";

    public override string CaseSays => $"{Placement.Provision.Code} at school {Placement.SchoolUrn}, {SpanWords.Days(Placement)}";

    public override string ReturnSays => $"permanently excluded from school {Exclusion.SchoolUrn} on {SpanWords.Day(Exclusion.StartDate)}";

    internal static IEnumerable<Conflict> Of(ChildRecord record) =>
        from exclusion in record.Exclusions
        where exclusion is { Category: ExclusionCategory.Permanent, SchoolUrn: not null }
        from placement in record.Placements
        where placement.SchoolUrn == exclusion.SchoolUrn && IsAfter(placement, exclusion)
        select new ExclusionConflict(
            record.Child.ChildId, SpanWords.Later(placement.StartDate, exclusion.StartDate.AddDays(1)), placement.EndDate, placement, exclusion);

    public override bool IsIn(ChildRecord settled) =>
        settled.Exclusions.Contains(Exclusion) && settled.Placements.Any(part => part.IsPartOf(Placement) && IsAfter(part, Exclusion));

    protected override ChildRecord ForCase(ChildRecord record) =>
        record with { Exclusions = [.. record.Exclusions.Where(exclusion => exclusion != Exclusion)] };

    // It ended the day before the exclusion; one that began later was none.
    protected override ChildRecord ForReturn(ChildRecord record) => PlacementParts.Replace(
        record, Placement, part => part.StartDate >= Exclusion.StartDate ? [] : [part with { EndDate = SpanWords.Earlier(part.EndDate, Exclusion.StartDate.AddDays(-1)) }]);

    private static bool IsAfter(Placement placement, Exclusion exclusion) => placement.EndDate is null || placement.EndDate > exclusion.StartDate;
}
