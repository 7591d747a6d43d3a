namespace KpiBoard.Web.Jobs;

/// <summary>What lies in a service's inbox to be taken. Links are passed by.</summary>
/// <param name="settledAt">What changed after this moment may still be on its way.</param>
/// <param name="now">A time well after it says nothing of when a file changed.</param>
internal sealed class InboxLook(DirectoryInfo folder, DateTime settledAt, DateTime now)
{
    private static readonly List<string> OnTheirWay = [".part", ".filepart", ".tmp"];

    /// <summary>Zips, workbooks, folders with something in them, and whatever else lies there, each once nothing of it changes any more.</summary>
    public IReadOnlyList<FileSystemInfo> Inputs() =>
        [.. Entries().Where(entry => !IsLoose(entry) && !IsEmptyFolder(entry) && HasSettled(entry))];

    /// <summary>The CSV files that lie there by themselves: one input. Null as long as one of them may still come or change.</summary>
    public IReadOnlyList<FileInfo>? LooseFiles()
    {
        var files = Entries().Where(IsLoose).Cast<FileInfo>().ToList();
        return files.Exists(file => !HasSettled(file)) || (files.Count > 0 && ChangedAt(folder) > settledAt) ? null : files;
    }

    /// <summary>Nothing of an entry changed after the moment: no file was written, and none was added.</summary>
    private bool HasSettled(FileSystemInfo entry) =>
        ChangedAt(entry) <= settledAt
        && (entry is not DirectoryInfo inner || inner.EnumerateFileSystemInfos().All(file => ChangedAt(file) <= settledAt));

    // A time to come is no time of change: such a file would wait for years.
    private DateTime ChangedAt(FileSystemInfo entry) =>
        entry.LastWriteTimeUtc > now.AddMinutes(1) ? DateTime.MinValue : entry.LastWriteTimeUtc;

    private IEnumerable<FileSystemInfo> Entries() => folder
        .EnumerateFileSystemInfos()
        .Where(entry => entry.LinkTarget is null && !entry.Name.StartsWith('.') && !Shelf.All.Contains(entry.Name) && !IsOnItsWay(entry.Name))
        .OrderBy(entry => entry.Name, StringComparer.Ordinal);

    private static bool IsOnItsWay(string name) => OnTheirWay.Exists(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoose(FileSystemInfo entry) =>
        entry is FileInfo && entry.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase);

    // Somebody made it to put files in.
    private static bool IsEmptyFolder(FileSystemInfo entry) =>
        entry is DirectoryInfo inner && !inner.EnumerateFiles().Any();
}
