using KpiBoard.Counting.Theirs;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>Where we differ from the YJB's own figures, on purpose.</summary>
/// <remarks>Source: counting rules section 8, in its order.</remarks>
internal static class YjbSection
{
    private static readonly PackColumn[] Columns = [new("In the YJB's own figures"), new("In this pack")];

    public static IReadOnlyList<PackPart> Write(PackSource source) =>
    [
        new PackSentence("The Youth Justice Board (YJB) publishes figures of the same name. Ours differ from them on purpose where theirs do not say what they seem to."),
        new PackTable("How our figures differ from the YJB's", Columns, [.. Departures.All.Select(departure => (IReadOnlyList<PackCell>)[departure.They, departure.We])]),
    ];
}
