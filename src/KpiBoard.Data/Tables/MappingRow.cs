using KpiBoard.Import.Mappings;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>mappings</c>: how a service's files are to be read where they say otherwise than ours.</summary>
public sealed class MappingRow
{
    public required string ServiceCode { get; init; }

    public required MappingKind Kind { get; init; }

    /// <summary>Ours, without <c>.csv</c>; empty for a file.</summary>
    public required string FileName { get; init; }

    /// <summary>Ours; empty for a file and for a column.</summary>
    public required string ColumnName { get; init; }

    public required string Theirs { get; init; }

    public required string Ours { get; init; }

    public required string MadeBy { get; init; }

    public required DateTime MadeAt { get; init; }

    public MappingEntry ToEntry() => new(Kind, FileName, ColumnName, Theirs, Ours);
}
