using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Quality;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>When the files of a service came, and what became of the rows of those in use.</summary>
internal sealed class SourceFilesStore(ServiceScope scope)
{
    /// <summary>The case extract, then each education return in use; nothing of what is not there.</summary>
    public async Task<IReadOnlyList<SourceFiles>> LoadAsync(CancellationToken cancellation)
    {
        var inUse = await new FileVersionStore(scope).InUseAsync(cancellation);
        var arrivals = await ArrivalsAsync(cancellation);
        var matching = await new MatchingStore(scope).LoadAsync(cancellation);
        var files = new List<SourceFiles>();
        if (inUse.FindAll(version => !FileKind.Find(version.FileName)!.IsReturn) is { Count: > 0 } extract)
        {
            files.Add(new(Sources.None, [.. arrivals[FileKind.Children.Name]], Used(extract), default));
        }

        files.AddRange(
            from kind in ReturnRows.Kinds
            let version = inUse.Find(version => version.FileName == kind.Name)
            where version is not null
            select new SourceFiles(kind.Source, [.. arrivals[kind.Name]], Used([version]), Matched(version, matching.RowsWaiting(kind.Name))));
        return files;
    }

    // A version that is put back in use came when it first was.
    private async Task<ILookup<string, DateOnly>> ArrivalsAsync(CancellationToken cancellation)
    {
        var first = await scope.Context.VersionUses
            .Where(use => use.ServiceCode == scope.ServiceCode)
            .GroupBy(use => use.FileVersionId)
            .Select(uses => new { Version = uses.Key, From = uses.Min(use => use.InUseFrom) })
            .Join(
                scope.Context.FileVersions.Where(version => version.ServiceCode == scope.ServiceCode),
                use => use.Version,
                version => version.FileVersionId,
                (use, version) => new { version.FileName, use.From })
            .ToListAsync(cancellation);
        return first.OrderBy(use => use.From).ToLookup(use => use.FileName, use => DateOnly.FromDateTime(use.From), StringComparer.Ordinal);
    }

    private static Ratio Used(List<FileVersionSummary> versions) => versions.Aggregate(
        default(Ratio), (sum, version) => sum + new Ratio(version.RowsRead - version.RowsSetAside, version.RowsRead));

    private static Ratio Matched(FileVersionSummary version, int waiting)
    {
        var usable = version.RowsUsed + version.RowsUnmatched;
        return new(Math.Max(usable - waiting, 0), usable);
    }
}
