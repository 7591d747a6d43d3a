namespace KpiBoard.Import.Mappings;

/// <summary>A column whose values are codes.</summary>
/// <param name="Codes">One for each meaning, with its title.</param>
/// <param name="Accepts">Whether a value is read as it stands, case aside.</param>
public sealed record CodedColumn(FileKind File, Column Column, IReadOnlyList<CodeChoice> Codes, Func<string, bool> Accepts)
{
    /// <summary>Any text may stand there, so that only what resembles a code is worth asking about.</summary>
    public bool IsFree { get; init; }
}
