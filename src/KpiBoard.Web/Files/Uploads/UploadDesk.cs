using System.Globalization;
using KpiBoard.Data.Jobs;
using KpiBoard.Import;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>Takes an upload in, and has it imported: its CSV files together, each workbook and each zip by itself. Each waits for its sender.</summary>
public sealed class UploadDesk(InboxFolder inbox, JobDesk desk)
{
    /// <summary>The ids of the imports that come of it.</summary>
    /// <exception cref="UploadException">Nothing of it is taken, and nothing is left of it.</exception>
    public async Task<IReadOnlyList<Guid>> TakeAsync(string serviceCode, UploadForm form, string sender, CancellationToken cancellation)
    {
        var box = inbox.Of(serviceCode);
        using var folder = new UploadFolder(box.Uploads);
        var files = await folder.ReceiveAsync(form, cancellation);
        var imports = Gather(box.Uploads, files, sender);
        // From here on it is no longer the browser's: whoever leaves the page now has sent the files.
        await desk.ImportAsync(serviceCode, imports, import => box.TakeUploaded(import.RunId), CancellationToken.None);
        return [.. imports.Select(import => import.RunId)];
    }

    private static List<AskedImport> Gather(UploadRoom room, IReadOnlyList<UploadedFile> files, string sender)
    {
        var imports = new List<AskedImport>();
        var tables = files.Where(file => file.Format == SentFormat.Csv).ToList();
        if (tables.Count > 0)
        {
            imports.Add(Asked(tables.Count == 1 ? tables[0].Name : string.Create(CultureInfo.InvariantCulture, $"{tables.Count} CSV files"), sender));
            UploadFolder.OnDisk(() => Done(() => room.Gather(imports[^1], tables.Select(file => (file.Name, file.Path)))));
        }

        foreach (var file in files.Where(file => file.Format != SentFormat.Csv))
        {
            imports.Add(Asked(Path.ChangeExtension(file.Name, file.Format == SentFormat.Workbook ? ".xlsx" : ".zip"), sender));
            UploadFolder.OnDisk(() => Done(() => room.Gather(imports[^1], file.Path)));
        }

        return imports;
    }

    private static AskedImport Asked(string name, string sender) => new(Guid.CreateVersion7(), name) { SentBy = sender, IsPreviewed = true };

    private static bool Done(Action work)
    {
        work();
        return true;
    }
}
