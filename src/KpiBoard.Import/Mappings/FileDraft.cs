namespace KpiBoard.Import.Mappings;

/// <summary>One file of an input with every choice there is about it.</summary>
/// <param name="Name">As it stands in the input.</param>
/// <param name="Kind">What it is read as; null when it is not read.</param>
/// <param name="AsFile">Null for a file that is ours by name.</param>
/// <param name="Sample">Null when it is not read.</param>
public sealed record FileDraft(
    string Name, FileKind? Kind, MappingChoice? AsFile, IReadOnlyList<MappingChoice> Columns, IReadOnlyList<MappingChoice> Values, FileSample? Sample)
{
    /// <summary>Every choice, also about the file itself.</summary>
    public IEnumerable<MappingChoice> Choices => [.. AsFile is null ? [] : (MappingChoice[])[AsFile], .. Columns, .. Values];
}
