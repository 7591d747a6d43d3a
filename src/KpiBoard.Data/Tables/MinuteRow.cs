using KpiBoard.Counting;
using KpiBoard.Data.Memory;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>minutes</c>: a question, decision or action of the board.</summary>
internal sealed class MinuteRow
{
    public required string ServiceCode { get; init; }

    public required Guid MinuteId { get; init; }

    public required string Kind { get; init; }

    public required string Period { get; init; }

    public required string? Measure { get; init; }

    public required string Words { get; init; }

    public required string? Owner { get; init; }

    public required DateOnly? Due { get; init; }

    public required string RaisedBy { get; init; }

    public required DateTime RaisedAt { get; init; }

    public required long? Numerator { get; init; }

    public required long? Denominator { get; init; }

    public required long? ShownNumerator { get; init; }

    public required long? ShownDenominator { get; init; }

    public string? ClosedBy { get; init; }

    public DateTime? ClosedAt { get; init; }

    public string? Outcome { get; init; }

    public Minute Read(Ratio? then) => new(
        MinuteId, Stored.Code<MinuteKind>(Kind), Counting.Period.Parse(Period), new(Measure, Words, Owner, Due), RaisedBy, RaisedAt, then, ClosedAt is null ? null : new(ClosedBy!, ClosedAt.Value, Outcome!));

    public static Ratio? RatioOf(long? numerator, long? denominator) =>
        numerator is { } met && denominator is { } of ? new(met, of) : null;
}
