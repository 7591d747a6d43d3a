using System.Text.Json;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Web.Packs;

/// <summary>What is to be in a pack.</summary>
/// <param name="Sections">Keys of sections.</param>
/// <param name="Split">Name of the split of the tables by topic.</param>
public sealed record PackChoice(string Title, IReadOnlyList<string> Sections, string Split)
{
    /// <summary>A preset as it stands, by order type.</summary>
    public static PackChoice Of(PackPreset preset) => new(preset.Title, preset.Sections, Publication.Splits[0].Name);

    public static PackChoice Read(string json) => JsonSerializer.Deserialize<PackChoice>(json)!;

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The split itself; the first for a name that is none.</summary>
    public Split FindSplit() => Publication.Splits.FirstOrDefault(split => split.Name == Split, Publication.Splits[0]);
}
