namespace KpiBoard.Import.Mappings;

/// <summary>One of ours to choose: a file, a column or a code.</summary>
/// <param name="Title">In plain words.</param>
public sealed record CodeChoice(string Ours, string Title);
