using KpiBoard.Data.Memory;

namespace KpiBoard.Data.Signing;

/// <summary>What stood beside the figures when a quarter was signed: minutes without their figures, commentaries in their last version, checked stories.</summary>
public sealed record SealedTexts(IReadOnlyList<SealedMinute> Minutes, IReadOnlyList<Commentary> Commentaries, IReadOnlyList<Story> Stories);

/// <summary>A minute as it stood.</summary>
public sealed record SealedMinute(MinuteKind Kind, string? Measure, string Words, string? Owner, DateOnly? Due, string? Outcome);
