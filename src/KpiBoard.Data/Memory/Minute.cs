using KpiBoard.Counting;

namespace KpiBoard.Data.Memory;

/// <summary>A question, decision or action of the board.</summary>
/// <param name="Period">What lay before the board.</param>
/// <param name="Then">The figure of its measure then, as the reader may see it; null where it was hidden, or there is none.</param>
/// <param name="Closed">Null while it is open.</param>
public sealed record Minute(Guid Id, MinuteKind Kind, Period Period, MinuteTerms Terms, string RaisedBy, DateTime RaisedAt, Ratio? Then, MinuteEnd? Closed)
{
    /// <summary>Open, and its day is over.</summary>
    public bool IsOverdue(DateOnly today) => Closed is null && Terms.Due < today;
}
