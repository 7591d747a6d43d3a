using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Tests.Mappings;

/// <summary>Entries of a mapping, written short.</summary>
internal static class Entry
{
    public static MappingEntry File(string theirs, string ours) => new(MappingKind.File, "", "", theirs, ours);

    public static MappingEntry Header(FileKind file, string theirs, string ours) => new(MappingKind.Column, file.Name, "", theirs, ours);

    public static MappingEntry Value(FileKind file, string column, string theirs, string ours) => new(MappingKind.Value, file.Name, column, theirs, ours);

    public static MappingEntry Constant(FileKind file, string column, string ours) => new(MappingKind.Constant, file.Name, column, "", ours);
}
