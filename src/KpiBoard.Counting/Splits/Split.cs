using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Splits;

/// <summary>A way to part the child-quarters. A child has one value of most splits, and can have several of <c>provision</c>.</summary>
public sealed record Split(string Name, string Title, Func<ChildQuarter, IEnumerable<string>> ValuesOf)
{
    private static readonly string[] AllValues = ["all"];

    /// <summary>The split that parts nothing: its one value is <c>all</c>.</summary>
    public static Split All { get; } = new("all", "All children", _ => AllValues);

    public static Split Of(string name, string title, Func<ChildQuarter, string> valueOf) =>
        new(name, title, child => [valueOf(child)]);

    /// <summary>Two splits crossed: <c>a*b</c>, with a value for every pair a child has.</summary>
    public static Split Cross(Split first, Split second) => new(
        $"{first.Name}*{second.Name}",
        $"{first.Title} by {second.Title}",
        child => first.ValuesOf(child).SelectMany(_ => second.ValuesOf(child), (one, other) => $"{one}*{other}"));

    public bool Holds(ChildQuarter child, string value) => ValuesOf(child).Contains(value);
}
