namespace KpiBoard.Counting;

/// <summary>What a version of the rule book changed.</summary>
/// <param name="From">The day from which figures were counted by it.</param>
public sealed record RuleChange(string Version, DateOnly From, string Words)
{
    /// <summary>Every version, the newest first. Who changes what is counted adds a line here and a step to <see cref="RuleBook.Version"/>.</summary>
    public static IReadOnlyList<RuleChange> All { get; } =
    [
        new("8.1", new(2026, 11, 22), "The Youth Justice Board's version 8, with its known defects mended, and the measures that inspectors asked boards to watch. The first version that quarters were signed by."),
    ];
}
