using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>Where we differ from the YJB's own figures, on purpose.</summary>
/// <remarks>Source: counting rules section 8, in its order.</remarks>
internal static class YjbSection
{
    private static readonly PackColumn[] Columns = [new("Case"), new("In the YJB's own figures"), new("In this pack")];

    private static readonly (string Case, string Theirs, string Ours)[] Differences =
    [
        ("A child with no place in education, training or employment recorded at the end", "Counts as in suitable ETE", "Counts as not recorded: neither suitable nor unsuitable"),
        ("Unsuitable at the start, above school age", "Looks at the end of the order", "Looks at the start"),
        ("Part time at the start", "Takes in 0 hours a week", "Takes 1 hour a week or more"),
        ("A child recorded as in no provision at all", "Can count as in suitable ETE", "Never counts as in suitable ETE"),
        ("A figure that nobody is in", "Its row disappears", "Stands as 0, where there are children to count"),
        ("Referral orders and youth rehabilitation orders in KPI 3", "Each is divided by the children of the other", "Each is divided by its own children"),
        ("Suitable ETE beside a learning need in KPI 3", "Can be taken from another quarter", "Is taken from the same quarter"),
        ("An order without a word on appeal or residence", "The child is left out without a word", "The child counts, and the data officer is warned"),
        ("Two orders that end in one quarter and weigh the same", "Either may be taken", "Fixed rules say which"),
        ("A child known to two services", "Counts in one of them", "Counts in each"),
        ("Which orders count", "A list of kinds of disposal decides too, and is not public", "The legal outcome decides; an unclear one is a warning"),
        ("Rules that changed", "2023-24 was first counted by version 1 of the rules", "Version 8 is applied to every quarter since April 2023"),
    ];

    public static IReadOnlyList<PackPart> Write(PackSource source) =>
    [
        new PackSentence("The Youth Justice Board (YJB) publishes figures of the same name. Ours differ from them on purpose where theirs do not say what they seem to."),
        new PackTable("How our figures differ from the YJB's", Columns, [.. Differences.Select(one => (IReadOnlyList<PackCell>)[one.Case, one.Theirs, one.Ours])]),
    ];
}
