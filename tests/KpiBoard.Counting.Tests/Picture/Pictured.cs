using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

/// <summary>In which groups of a topic a child is.</summary>
internal static class Pictured
{
    public static string[] In(this ChildBuilder child, Topic topic) => child.InQuarter().In(topic);

    public static string[] In(this ChildQuarter child, Topic topic) =>
        [.. topic.Count([child]).Groups.Where(group => group.Ratio.Numerator > 0).Select(group => group.Key)];

    public static long NotKnown(this ChildBuilder child, Topic topic) => topic.Count([child.InQuarter()]).NotKnown;
}
