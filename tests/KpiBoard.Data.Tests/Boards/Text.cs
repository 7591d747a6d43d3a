using System.Collections;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>Everything a child-quarter says, lists and all, as text that can be compared.</summary>
internal static class Text
{
    public static string Of(ChildQuarter child) => string.Join('\n', typeof(ChildQuarter).GetProperties()
        .Where(property => property.CanWrite)
        .Select(property => $"{property.Name}: {Of(property.GetValue(child))}"));

    private static string Of(object? value) => value switch
    {
        EteAtMoment ete => $"{ete.Moment:O} {ete.SchoolAge} {ete.HoursOffered} {ete.HoursAttended} {Of((object)ete.Placements)}",
        string text => text,
        IEnumerable list => $"[{string.Join("; ", list.Cast<object>().Select(Of))}]",
        _ => $"{value}",
    };
}
