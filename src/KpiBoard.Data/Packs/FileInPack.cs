namespace KpiBoard.Data.Packs;

/// <summary>A version of a file that a pack's figures were counted from.</summary>
/// <param name="Name">Of the file, without <c>.csv</c>.</param>
/// <param name="ReceivedAt">When the import that brought it was received.</param>
public sealed record FileInPack(Guid FileVersionId, string Name, DateTime ReceivedAt);
