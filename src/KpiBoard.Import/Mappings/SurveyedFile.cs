namespace KpiBoard.Import.Mappings;

/// <summary>A file or sheet of an input, before it is known what it is.</summary>
/// <param name="Name">As it stands in the input.</param>
/// <param name="Own">The one of ours that it is by its name; null when it is none.</param>
/// <param name="Headers">Its first line, trimmed, at most a hundred.</param>
public sealed record SurveyedFile(string Name, FileKind? Own, IReadOnlyList<string> Headers);
