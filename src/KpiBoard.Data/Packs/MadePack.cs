namespace KpiBoard.Data.Packs;

/// <summary>What the making of a pack came to.</summary>
/// <param name="AsOf">Orders that end later did not count.</param>
/// <param name="Rules">The version of the rules it was counted by.</param>
/// <param name="Files">Which files it was counted from.</param>
/// <param name="Figures">Every figure it shows.</param>
/// <param name="Csv">For publication; null for a pack that has counts in it.</param>
public sealed record MadePack(DateOnly AsOf, string Rules, IReadOnlyList<FileInPack> Files, IReadOnlyList<ReceiptFigure> Figures, byte[] Pdf, byte[] Xlsx, byte[]? Csv);
