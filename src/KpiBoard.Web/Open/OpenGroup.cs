using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Open;

/// <summary>A group of children: all of them, or a value of a published split.</summary>
public sealed record OpenGroup(string Split, string Value)
{
    /// <summary>EES: what the aggregate of a filter is called.</summary>
    private const string Total = "Total";

    /// <summary>Every one there can be, whether it has children or not: all children first.</summary>
    public static IReadOnlyList<OpenGroup> All { get; } =
    [
        new(Counting.Splits.Split.All.Name, Counting.Splits.Split.All.Name),
        .. Publication.Splits.SelectMany(split => ValueTitles.ValuesOf(split.Name).Select(value => new OpenGroup(split.Name, value))),
    ];

    public bool IsTotal => Split == Counting.Splits.Split.All.Name;

    /// <summary>What the children are parted by, in words.</summary>
    public string Topic => IsTotal ? Total : Publication.Splits.Single(split => split.Name == Split).Title;

    /// <summary>Which of the parts, in words.</summary>
    public string Title => IsTotal ? Total : ValueTitles.Of(Split, Value);
}
