using System.Security.Cryptography;
using System.Text;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data.Intake;

/// <summary>Versions that could come in use, beside those that are: what a preview compares.</summary>
/// <param name="InUse">The versions in use now.</param>
/// <param name="Coming">Those that would take the place of the versions of the same files.</param>
internal sealed record Exchange(IReadOnlyList<FileVersionSummary> InUse, IReadOnlyList<FileVersionSummary> Coming)
{
    /// <summary>The versions that would be in use.</summary>
    public IReadOnlyList<FileVersionSummary> Then =>
        [.. InUse.Where(version => Coming.All(coming => coming.FileName != version.FileName)), .. Coming];

    /// <summary>Alike as long as the same versions are in use and would come: a preview is of these and no others.</summary>
    public string Seen => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(
        $"{Ids(InUse)}|{Ids(Coming)}")))[..32];

    /// <summary>Of an import that is on hold; null when there is none of that id.</summary>
    public static Task<Exchange?> OfHeldAsync(ServiceScope scope, Guid importId, CancellationToken cancellation) =>
        OfAsync(scope, version => version.ImportId == importId && version.State == FileState.OnHold, cancellation);

    /// <summary>Of a version that was in use once, or was discarded; null when there is none of that id.</summary>
    public static Task<Exchange?> OfKeptAsync(ServiceScope scope, Guid versionId, CancellationToken cancellation) =>
        OfAsync(scope, version => version.FileVersionId == versionId && version.State is (FileState.Replaced or FileState.Discarded), cancellation);

    /// <summary>Of an import, whatever became of it.</summary>
    public static Task<Exchange?> OfImportAsync(ServiceScope scope, Guid importId, CancellationToken cancellation) =>
        OfAsync(scope, version => version.ImportId == importId, cancellation);

    private static async Task<Exchange?> OfAsync(ServiceScope scope, Predicate<FileVersionSummary> comes, CancellationToken cancellation)
    {
        var versions = await new FileVersionStore(scope).ListAsync(cancellation);
        var coming = versions.FindAll(comes);
        return coming.Count == 0 ? null : new(versions.FindAll(version => version.State == FileState.InUse), coming);
    }

    private static string Ids(IEnumerable<FileVersionSummary> versions) =>
        string.Join(',', versions.Select(version => version.FileVersionId.ToString()).Order(StringComparer.Ordinal));
}
