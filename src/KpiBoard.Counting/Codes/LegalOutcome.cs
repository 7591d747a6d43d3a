namespace KpiBoard.Counting.Codes;

/// <summary>A legal outcome of the list, whether it counts, and how serious it is (1 is the most serious).</summary>
public sealed class LegalOutcome(string code, string title, OrderType? orderType, int? seriousness, bool counts)
{
    private static readonly Dictionary<string, LegalOutcome> ByCode = CodeTable.Rows("legal-outcomes")
        .Select(row => new LegalOutcome(
            row[0],
            row[1],
            row[2].Length == 0 ? null : OrderType.Of(row[2]),
            row[3].Length == 0 ? null : int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture),
            row[4] == "yes"))
        .ToDictionary(outcome => outcome.Code, StringComparer.Ordinal);

    public string Code => code;

    public string Title => title;

    /// <summary>Null for outcomes that do not count.</summary>
    public OrderType? OrderType => orderType;

    /// <summary>Null for outcomes that do not count.</summary>
    public int? Seriousness => seriousness;

    public bool Counts => counts;

    public static IReadOnlyCollection<LegalOutcome> All => ByCode.Values;

    /// <summary>The outcome of a code in capitals; null when the list does not hold it.</summary>
    public static LegalOutcome? Find(string code) => ByCode.GetValueOrDefault(code);
}
