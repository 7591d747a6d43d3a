using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Picture;

/// <summary>A group of a topic.</summary>
/// <param name="Key">As commands print it.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Counts">What one child adds to it.</param>
public sealed record TopicGroup(string Key, string Title, Func<ChildQuarter, long> Counts)
{
    /// <summary>What one child adds to that of which the group is a part; null where it is that of the whole topic.</summary>
    public Func<ChildQuarter, long>? Whole { get; init; }

    /// <summary>The children of whom it is true.</summary>
    public static TopicGroup Children(string key, string title, Func<ChildQuarter, bool> met) => new(key, title, child => met(child) ? 1 : 0);

    /// <summary>The children whom a measure counts: the same rule, not a second one.</summary>
    public static TopicGroup Of(string key, string title, string measure) => Of(key, title, RuleBook.Standard[measure]);

    /// <summary>The same.</summary>
    public static TopicGroup Of(string key, string title, Measure measure) => new(key, title, child => measure.Adds(child).Numerator);
}
