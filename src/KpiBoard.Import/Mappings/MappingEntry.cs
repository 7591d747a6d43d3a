namespace KpiBoard.Import.Mappings;

/// <summary>One of their names, and ours for it.</summary>
/// <param name="FileName">Ours, without <c>.csv</c>; empty for a file.</param>
/// <param name="ColumnName">Ours; empty for a file and for a column.</param>
/// <param name="Theirs">As it stands in the file, trimmed; empty for a constant.</param>
/// <param name="Ours">A file without <c>.csv</c>, a column, or a value of the column.</param>
public sealed record MappingEntry(MappingKind Kind, string FileName, string ColumnName, string Theirs, string Ours)
{
    /// <summary>Of the same thing of theirs, whatever it is read as: case aside, and for files the date in the name.</summary>
    public bool IsOfSame(MappingEntry other) =>
        Kind == other.Kind
        && FileName == other.FileName
        && ColumnName == other.ColumnName
        && (Kind == MappingKind.File
            ? TheirFileName.KeyOf(Theirs) == TheirFileName.KeyOf(other.Theirs)
            : Theirs.Equals(other.Theirs, StringComparison.OrdinalIgnoreCase));
}
