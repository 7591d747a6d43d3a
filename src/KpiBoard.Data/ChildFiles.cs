using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>What the files in use say of one child, row by row.</summary>
/// <param name="Rows">Those that count for the child, its own row among them.</param>
/// <param name="Files">The files in use, whether they name the child or not.</param>
/// <param name="Rulings">How often a person ruled which side is right of the child: what counts may then differ from the rows.</param>
public sealed record ChildFiles(ServiceRows Rows, IReadOnlyList<FileOrigin> Files, int Rulings)
{
    /// <summary>Null when no such file is in use.</summary>
    /// <param name="file">Without <c>.csv</c>.</param>
    public FileOrigin? Find(string file) => Files.FirstOrDefault(origin => origin.Version.FileName == file);
}
