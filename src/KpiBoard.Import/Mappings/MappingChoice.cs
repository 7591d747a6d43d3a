using System.Globalization;

namespace KpiBoard.Import.Mappings;

/// <summary>One thing of theirs with what it may be among ours, and what it is to be read as.</summary>
/// <param name="File">Where the file stands in the draft, from 0.</param>
/// <param name="Of">Theirs; ours is what is chosen, empty for none.</param>
/// <param name="Options">What may be chosen.</param>
public sealed record MappingChoice(int File, MappingEntry Of, Proposal Proposal, IReadOnlyList<CodeChoice> Options)
{
    /// <summary>Rows that have the value; 0 for what is no value.</summary>
    public int Count { get; init; }

    /// <summary>Remembered from before.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>The name of its field in a form.</summary>
    public string Field => FieldOf(File, Of);

    public bool IsChosen => Of.Ours.Length > 0;

    // A browser sends a line end in a name as another one.
    public static string FieldOf(int file, MappingEntry of) => string.Concat(
        string.Create(CultureInfo.InvariantCulture, $"{of.Kind}|{file}|{of.FileName}|{of.ColumnName}|{of.Theirs}")
            .Select(character => char.IsControl(character) ? ' ' : character));
}
