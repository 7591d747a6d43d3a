namespace KpiBoard.Counting.Codes;

/// <summary>Why a child was excluded, in the codes of one nation: the same code can mean another thing in the other.</summary>
public sealed record ExclusionReason(string Nation, string Code, string Title)
{
    public static IReadOnlyList<ExclusionReason> All { get; } =
        [.. CodeTable.Rows("exclusion-reasons").Select(row => new ExclusionReason(row[0], row[1], row[2]))];

    private static readonly HashSet<string> Codes = All.Select(reason => reason.Code).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a code in capitals is one of either nation.</summary>
    public static bool IsKnown(string code) => Codes.Contains(code);
}
