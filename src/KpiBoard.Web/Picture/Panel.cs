using KpiBoard.Counting.Picture;

namespace KpiBoard.Web.Picture;

/// <summary>What a panel of the picture is made of, for those who see counts and for those who do not.</summary>
/// <param name="Id">Of the place in the page.</param>
/// <param name="Nothing">Said when there is nobody, or nothing, to count.</param>
/// <param name="Topics">Drawn beside each other from the children, for those who see counts; none where a panel is for the others alone.</param>
public sealed record Panel(string Id, string Title, string Nothing, params IReadOnlyList<Topic> Topics)
{
    /// <summary>What a reader must know beside it.</summary>
    public string? Note { get; init; }

    /// <summary>What the groups beyond the first ten are called, where nothing is in two groups; null where all are named.</summary>
    public string? Rest { get; init; }

    /// <summary>Bars are of percentages, since each group has a whole of its own.</summary>
    public bool DrawsShares { get; init; }

    /// <summary>What of it is published, and so can be shown to everybody with small counts hidden.</summary>
    public IReadOnlyList<PublishedRow> Published { get; init; } = [];

    /// <summary>The published measure that is read in a sentence; null where none is.</summary>
    public string? Headline { get; init; }

    /// <summary>What is for those who see counts only, to stand before "would give a child away".</summary>
    public string? ForCounts { get; init; }
}
