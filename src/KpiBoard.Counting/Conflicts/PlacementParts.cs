using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>A placement cut where a ruling begins or ends.</summary>
internal static class PlacementParts
{
    /// <summary>The placement itself, or what earlier rulings left of it.</summary>
    public static bool IsPartOf(this Placement part, Placement whole) =>
        part with { StartDate = whole.StartDate, EndDate = whole.EndDate, HoursOffered = whole.HoursOffered, HoursAttended = whole.HoursAttended } == whole
        && part.StartDate >= whole.StartDate
        && (whole.EndDate is null || part.EndDate <= whole.EndDate);

    /// <summary>The child's placements with each part of one replaced by others.</summary>
    public static ChildRecord Replace(ChildRecord record, Placement whole, Func<Placement, IEnumerable<Placement>> by) =>
        record with { Placements = [.. record.Placements.SelectMany(part => part.IsPartOf(whole) ? by(part) : [part])] };

    /// <summary>The days before a span; null when there are none.</summary>
    public static Placement? Before(this Placement part, ISpan span) =>
        part.StartDate >= span.StartDate ? null : part with { EndDate = SpanWords.Earlier(part.EndDate, span.StartDate.AddDays(-1)) };

    /// <summary>The days after a span; null when there are none.</summary>
    public static Placement? After(this Placement part, ISpan span) =>
        span.EndDate is not { } end || part.EndDate <= end ? null : part with { StartDate = SpanWords.Later(part.StartDate, end.AddDays(1)) };
}
