using KpiBoard.Counting;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Packs.Receipts;

/// <summary>What a printed number rests on, and what the same figure is today.</summary>
/// <param name="Code">As it is printed.</param>
/// <param name="Files">That it was counted from.</param>
/// <param name="Recount">Counted again from those files: the same, or not; null when they are not there any more.</param>
/// <param name="Today">As its viewer may see it; null when it is hidden from them today, or nobody is in it.</param>
/// <param name="IsHiddenToday">There is such a figure today, and it is hidden.</param>
/// <param name="NewFiles">That came in use since.</param>
public sealed record Receipt(
    string Code,
    ServiceRow Service,
    PackSummary Pack,
    ReceiptFigure Figure,
    IReadOnlyList<FileInPack> Files,
    bool? Recount,
    Ratio? Today,
    bool IsHiddenToday,
    IReadOnlyList<FileInPack> NewFiles)
{
    public Ratio Printed => new(Figure.Numerator, Figure.Denominator);

    /// <summary>Who signed the pack, and when, in words. Signing is written down elsewhere; empty while nobody has.</summary>
    public IReadOnlyList<string> SignedBy { get; init; } = [];
}
