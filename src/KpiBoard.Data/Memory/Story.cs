namespace KpiBoard.Data.Memory;

/// <summary>A case study, or what a child says, to stand beside the figures of a quarter.</summary>
/// <param name="CheckedBy">Null until a second person has found nothing in it that tells who the child is.</param>
public sealed record Story(Guid Id, StoryKind Kind, string Words, string WrittenBy, DateTime WrittenAt, string? CheckedBy);
