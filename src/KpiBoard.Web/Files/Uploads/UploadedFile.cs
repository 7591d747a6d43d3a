using KpiBoard.Import;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>A file that has come.</summary>
/// <param name="Name">Its sender's, cleaned.</param>
/// <param name="Path">Where it lies, under a name of ours.</param>
internal sealed record UploadedFile(string Name, string Path, SentFormat Format);
