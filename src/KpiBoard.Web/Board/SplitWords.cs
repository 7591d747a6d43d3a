using KpiBoard.Counting.Splits;

namespace KpiBoard.Web.Board;

/// <summary>The splits in the words of a page.</summary>
public static class SplitWords
{
    /// <summary><c>Permanent exclusion</c>: what stands in a choice, or above a column.</summary>
    public static string Title(Split split) => split.Name switch
    {
        "permanently_excluded" => "Permanent exclusion",
        "disposal" => "Court or out of court",
        "released_under_investigation" => "Release under investigation",
        _ => split.Title,
    };

    /// <summary><c>permanent exclusion</c>, and <c>EHCP or IDP</c>: what stands in a sentence.</summary>
    public static string InSentence(Split split) => InSentence(Title(split));

    /// <summary>A title in the middle of a sentence; the letters of a short form stay capitals.</summary>
    public static string InSentence(string title) =>
        title is [_, var second, ..] && char.IsUpper(second) ? title : string.Concat(title[..1].ToLowerInvariant(), title[1..]);
}
