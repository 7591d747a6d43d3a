using System.Globalization;
using KpiBoard.Import.Formats;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>Where the files of one upload come to lie, under names of ours. Gone, with what is still in it, when it is disposed of.</summary>
internal sealed class UploadFolder : IDisposable
{
    private const int BytesAtOnce = 1 << 16;

    private readonly DirectoryInfo folder;

    /// <exception cref="UploadException">The disk takes nothing.</exception>
    public UploadFolder(UploadRoom room) => folder = OnDisk(room.Open);

    /// <summary>Every file of the form, each known by its content.</summary>
    /// <exception cref="UploadException">One of them cannot be taken, so none is.</exception>
    public async Task<IReadOnlyList<UploadedFile>> ReceiveAsync(UploadForm form, CancellationToken cancellation)
    {
        var files = new List<UploadedFile>();
        while (await form.NextFileAsync(cancellation) is var (sent, body))
        {
            var path = Path.Combine(folder.FullName, files.Count.ToString(CultureInfo.InvariantCulture));
            await KeepAsync(form, body, path, cancellation);
            files.Add(new(SentName.Of(sent), path, OnDisk(() => SentFormats.Of(path))));
            if (Problem(files) is { } sentence)
            {
                throw new UploadException(sentence);
            }
        }

        return files.Count == 0 ? throw new UploadException(UploadWords.Nothing) : files;
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Does something with files; a disk that is full or closed becomes a sentence.</summary>
    public static T OnDisk<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UploadException(UploadWords.NotKept, exception);
        }
    }

    private static string? Problem(List<UploadedFile> files) =>
        files.Count > UploadForm.MostFiles ? UploadWords.TooMany
        : files[..^1].Exists(file => file.Name.Equals(files[^1].Name, StringComparison.OrdinalIgnoreCase)) ? UploadWords.Twice(files[^1].Name)
        : UploadWords.Of(files[^1].Name, files[^1].Format);

    private static async Task KeepAsync(UploadForm form, Stream body, string path, CancellationToken cancellation)
    {
        using var file = OnDisk(() => File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write));
        var buffer = new byte[BytesAtOnce];
        long length = 0;
        for (var read = await form.ReadAsync(body, buffer, cancellation); read > 0; read = await form.ReadAsync(body, buffer, cancellation))
        {
            var (at, bytes) = (length, buffer.AsMemory(0, read));
            OnDisk(() =>
            {
                RandomAccess.Write(file, bytes.Span, at);
                return true;
            });
            length += read;
        }
    }
}
