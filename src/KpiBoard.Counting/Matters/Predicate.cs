namespace KpiBoard.Counting.Matters;

/// <summary>What a measure of the publication set says of its children: <c>14 of 31 children were in ...</c>.</summary>
/// <param name="Of">Whom it counts, in the plural.</param>
/// <param name="Were">Of the children of a quarter, in the plural and the past.</param>
/// <param name="IsOfTheEnd">It is true at the end of the order, and not of a time before.</param>
internal sealed record Predicate(string Of, string Were, bool IsOfTheEnd = false)
{
    private const string AtTheEnd = " at the end of their order";

    private static readonly (string Past, string OfOne, string Now, string OfOneNow)[] Verbs =
    [
        ("were ", "was ", "are ", "is "),
        ("had been ", "had been ", "have been ", "has been "),
        ("had ", "had ", "have ", "has "),
    ];

    /// <summary><c>was in suitable ETE at the end of their order</c> for one child, <c>are in suitable ETE</c> for a caseload.</summary>
    public string For(long children, Period period)
    {
        var isQuarter = period.Quarter is not null;
        var verb = Verbs.FirstOrDefault(verb => Were.StartsWith(verb.Past, StringComparison.Ordinal));
        var words = verb.Past is null ? Were : Verb(verb, children == 1, isQuarter) + Were[verb.Past.Length..];
        return isQuarter && IsOfTheEnd ? words + AtTheEnd : words;
    }

    private static string Verb((string Past, string OfOne, string Now, string OfOneNow) verb, bool isOne, bool isPast) =>
        isPast ? (isOne ? verb.OfOne : verb.Past) : isOne ? verb.OfOneNow : verb.Now;
}
