namespace KpiBoard.Counting.Codes;

/// <summary>An ethnicity code of the justice system and the group it is counted in.</summary>
/// <param name="Group"><c>white</c>, <c>mixed_ethnic</c>, <c>black</c>, <c>asian</c>, <c>other_ethnic</c> or <c>unknown_ethnic</c>.</param>
public sealed record EthnicityCode(string Code, string Title, string Group)
{
    /// <summary>The group of a child whose ethnicity is blank or not in the list.</summary>
    public const string Unknown = "unknown_ethnic";

    private static readonly Dictionary<string, EthnicityCode> ByCode = CodeTable.Rows("ethnicity")
        .Select(row => new EthnicityCode(row[0], row[1], row[2]))
        .ToDictionary(code => code.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<EthnicityCode> All => ByCode.Values;

    /// <summary>The ethnicity of a code in capitals; null when the list does not hold it.</summary>
    public static EthnicityCode? Find(string code) => ByCode.GetValueOrDefault(code);
}
