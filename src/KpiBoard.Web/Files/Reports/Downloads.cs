using System.IO.Compression;
using System.Security.Claims;
using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Import;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Http.Features;

namespace KpiBoard.Web.Files.Reports;

/// <summary>What was found in an import as CSV, and its files with what was found beside their rows. Written as they are read, never held.</summary>
public sealed class Downloads(BoardDatabase database)
{
    private const string Csv = "text/csv; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var import = routes.MapGroup("/services/{service}/data/imports/{import:guid}").RequireAuthorization(nameof(Right.ManageFiles));
        import.MapGet("findings.csv", FindingsAsync);
        import.MapGet("files/{file}", FileAsync);
        import.MapGet("files.zip", FilesAsync);
    }

    /// <summary>The files hold children: they are for those who may see children, and for whoever sent them.</summary>
    public static bool MayHaveFiles(ClaimsPrincipal user, ImportRow import) =>
        Viewer.Of(user).May(Right.ReadChildren, import.ServiceCode)
        || (Viewer.Of(user).May(Right.ManageFiles, import.ServiceCode) && import.SentBy == Viewer.NameOf(user));

    private static async Task<IResult> FindingsAsync(string service, Guid import, [AsParameters] AskedFindings asked, Downloads downloads, HttpContext context)
    {
        var (found, _) = await downloads.FindAsync(service, import, context.RequestAborted);
        return found is null ? Results.NotFound() : Results.Stream(
            stream => downloads.InAsync(service, scope => FindingsCsv.WriteAsync(stream, new FindingList(scope, import).All(asked.ToFilter()), context.RequestAborted), context.RequestAborted),
            Csv,
            "findings.csv");
    }

    private static Task<IResult> FileAsync(string service, Guid import, string file, Downloads downloads, HttpContext context) =>
        downloads.GiveAsync(service, import, context, files => files.Find(version => $"{version.FileName}.csv" == file) is not { } one ? null : Results.Stream(
            stream => downloads.InAsync(service, scope => WriteAsync(scope, one, stream, context.RequestAborted), context.RequestAborted),
            Csv,
            file));

    private static Task<IResult> FilesAsync(string service, Guid import, Downloads downloads, HttpContext context)
    {
        // An entry of a zip writes its last bytes when it is closed, and .NET 10 closes it without waiting for the connection.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        return downloads.GiveAsync(service, import, context, files => files.Count == 0 ? null : Results.Stream(
            stream => downloads.InAsync(service, scope => WriteZipAsync(scope, files, stream, context.RequestAborted), context.RequestAborted),
            "application/zip",
            "files.zip"));
    }

    private async Task<IResult> GiveAsync(string service, Guid importId, HttpContext context, Func<List<FileVersionSummary>, IResult?> give)
    {
        var (import, files) = await FindAsync(service, importId, context.RequestAborted);
        return import is null ? Results.NotFound()
            : !MayHaveFiles(context.User, import) ? Results.StatusCode(StatusCodes.Status403Forbidden)
            : give(files.FindAll(file => file.RowsRead > 0)) ?? Results.NotFound();
    }

    private async Task<(ImportRow? Import, List<FileVersionSummary> Files)> FindAsync(string service, Guid importId, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var scope = await session.EnterAsync(service, cancellation);
        return (await new ImportStore(scope).FindAsync(importId, cancellation), await new FileVersionStore(scope).OfImportAsync(importId, cancellation));
    }

    private async Task InAsync(string service, Func<ServiceScope, Task> write, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await write(await session.EnterAsync(service, cancellation));
    }

    private static async Task WriteZipAsync(ServiceScope scope, List<FileVersionSummary> files, Stream stream, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var file in files)
        {
            await using var entry = await zip.CreateEntry($"{file.FileName}.csv", CompressionLevel.Fastest).OpenAsync(cancellation);
            await WriteAsync(scope, file, entry, cancellation);
        }
    }

    private static async Task WriteAsync(ServiceScope scope, FileVersionSummary file, Stream stream, CancellationToken cancellation)
    {
        var kept = await new FileVersionStore(scope).ContentAsync(file.ImportId, file.FileName, cancellation) ?? [];
        var found = new FindingList(scope, file.ImportId).All(new() { File = $"{file.FileName}.csv" });
        await FileWithFindings.WriteAsync(stream, kept, found, cancellation);
    }
}
