namespace KpiBoard.Import.Benchmarks;

/// <summary>The five ethnic groups, from the words of publishers to the values of the split <c>ethnicity</c>.</summary>
/// <remarks>Source: education returns section 4: publishers word the groups each in their own way, so they are told by their first word.</remarks>
public static class EthnicGroup
{
    private static readonly (string Begins, string Group)[] Words =
    [
        ("asian", "asian"), ("chinese", "asian"), ("black", "black"), ("mixed", "mixed_ethnic"), ("white", "white"),
        ("other", "other_ethnic"), ("any other", "other_ethnic"), ("arab", "other_ethnic"),
    ];

    /// <summary>In the order people know them.</summary>
    public static IReadOnlyList<string> All { get; } = ["asian", "black", "mixed_ethnic", "white", "other_ethnic"];

    /// <summary>Null for words that name none.</summary>
    public static string? Find(string words) =>
        Words.FirstOrDefault(known => words.TrimStart().StartsWith(known.Begins, StringComparison.OrdinalIgnoreCase)).Group;
}
