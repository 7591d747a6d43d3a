using KpiBoard.Counting.Conflicts;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>rulings</c>: which side is right where case record and education return disagree.</summary>
internal sealed class RulingRow
{
    public required string ServiceCode { get; init; }

    public required Guid RulingId { get; init; }

    public required string ChildId { get; init; }

    public required string Kind { get; init; }

    /// <summary>What the case record said when it was ruled.</summary>
    public required string CaseSays { get; init; }

    /// <summary>What the education return said when it was ruled.</summary>
    public required string ReturnSays { get; init; }

    public required bool IsForCase { get; init; }

    public required string Reason { get; init; }

    public required string RuledBy { get; init; }

    public required DateTime RuledAt { get; init; }

    public static RulingRow Of(string serviceCode, Conflict conflict, Verdict verdict, DateTime now) => new()
    {
        ServiceCode = serviceCode,
        RulingId = Guid.NewGuid(),
        ChildId = conflict.ChildId,
        Kind = conflict.Kind.ToString(),
        CaseSays = conflict.CaseSays,
        ReturnSays = conflict.ReturnSays,
        IsForCase = verdict.IsForCase,
        Reason = verdict.Reason,
        RuledBy = verdict.By,
        RuledAt = now,
    };

    public Ruling ToRuling() => new(ChildId, Stored.Code<ConflictKind>(Kind), CaseSays, ReturnSays, IsForCase);
}
