namespace KpiBoard.Web.Packs;

/// <summary>A pack that people ask for by name.</summary>
/// <param name="For">Whom it is for, in words.</param>
/// <param name="Sections">Keys of its sections.</param>
public sealed record PackPreset(string Key, string Title, string For, IReadOnlyList<string> Sections)
{
    public static PackPreset Board { get; } = new(
        "board",
        "Board pack",
        "For a meeting of the board: headlines, twelve quarters, every topic by one split, and what the figures can bear",
        ["headlines", "signature", "needs", "commentary", "minutes", "quarters", "topics", "bearing", "quality", "coverage", "targets", "yjb", "definitions", "signs"]);

    public static PackPreset Inspection { get; } = new(
        "inspection",
        "Inspection pack",
        "For inspectors: the same with every topic by all ten splits",
        ["headlines", "signature", "needs", "commentary", "minutes", "quarters", "every-split", "bearing", "quality", "coverage", "targets", "yjb", "definitions", "signs"]);

    public static PackPreset OnePage { get; } = new(
        "one-page",
        "One page",
        "Headlines, what they can bear and twelve quarters on one page, with the receipts of its numbers behind it",
        ["headlines", "first-bearing", "quarters"]);

    public static IReadOnlyList<PackPreset> All { get; } = [Board, Inspection, OnePage];
}
