using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Picture;

/// <summary>One part of the picture: children, or what happened to them, in groups.</summary>
/// <param name="Id">As commands print it.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Counts">What is counted, and of whom, in one sentence without a full stop.</param>
/// <param name="IsAsked">Whom it is asked of.</param>
/// <param name="IsKnown">Of those: of whom it is known. The others are in no group, and their number stands beside.</param>
/// <param name="Of">What one child of whom it is known adds to the whole.</param>
/// <param name="GroupsOf">The groups in order. Most topics have the same for all children; schools and reasons are as the files have them.</param>
/// <param name="Headline">The measure that says in one figure what the topic is watched for; null where it is the largest group.</param>
public sealed record Topic(
    string Id,
    string Title,
    string Counts,
    Func<ChildQuarter, bool> IsAsked,
    Func<ChildQuarter, bool> IsKnown,
    Func<ChildQuarter, long> Of,
    Func<IReadOnlyList<ChildQuarter>, IReadOnlyList<TopicGroup>> GroupsOf,
    Measure? Headline)
{
    /// <summary>A topic of children, each known one of whom counts once in the whole.</summary>
    public static Topic OfChildren(string id, string title, string counts, Func<ChildQuarter, bool> asked, Measure? headline, params IReadOnlyList<TopicGroup> groups) =>
        new(id, title, counts, asked, _ => true, _ => 1, _ => groups, headline);

    /// <summary>Counts the children of one period, or of several together.</summary>
    public Distribution Count(IReadOnlyList<ChildQuarter> children)
    {
        List<ChildQuarter> asked = [.. children.Where(IsAsked)];
        List<ChildQuarter> known = [.. asked.Where(IsKnown)];
        return new(
            this,
            [.. GroupsOf(known).Select(group => new GroupCount(group.Key, group.Title, new(known.Sum(group.Counts), known.Sum(group.Whole ?? Of))))],
            known.Sum(Of),
            asked.Count - known.Count);
    }
}
