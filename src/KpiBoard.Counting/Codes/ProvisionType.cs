namespace KpiBoard.Counting.Codes;

/// <summary>A provision type of a placement and the group it is counted in.</summary>
public sealed class ProvisionType(string code, ProvisionGroup group)
{
    private static readonly Dictionary<string, ProvisionType> ByCode = CodeTable.Rows("provision-types")
        .Select(row => new ProvisionType(row[0], ProvisionGroup.Of(row[1])))
        .ToDictionary(type => type.Code, StringComparer.Ordinal);

    public string Code => code;

    public ProvisionGroup Group => group;

    public static IReadOnlyCollection<ProvisionType> All => ByCode.Values;

    /// <summary>Provision <c>NONE</c>: the child is in no education, training or employment.</summary>
    public bool IsNone => Group == ProvisionGroup.NoEte;

    /// <summary>The provision of a code in capitals; null when the list does not hold it.</summary>
    public static ProvisionType? Find(string code) => ByCode.GetValueOrDefault(code);
}
