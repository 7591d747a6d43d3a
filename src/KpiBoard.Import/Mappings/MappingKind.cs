namespace KpiBoard.Import.Mappings;

/// <summary>What a mapping gives our name to.</summary>
public enum MappingKind
{
    /// <summary>A file or sheet of another name.</summary>
    File,

    /// <summary>A header.</summary>
    Column,

    /// <summary>A code of a column.</summary>
    Value,

    /// <summary>A column that the file has not: the value is the same in every row.</summary>
    Constant,
}
