using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace KpiBoard.Web.Files.Uploads;

/// <summary>The form of an upload, read as it comes and never held: first its token, then its files.</summary>
/// <remarks>
/// ASP.NET would take in the whole form before it looks at the token. The token's field stands first in ours, so that it is
/// read, and refused, before a byte of a file is kept.
/// </remarks>
public sealed class UploadForm
{
    /// <summary>Of all files of one form together.</summary>
    public const int MostMegabytes = 200;

    public const int MostFiles = 100;

    /// <summary>What is over is read and thrown away up to here: a browser shows no answer before it has sent everything.</summary>
    internal const long MostBytesRead = 1L << 30;

    internal const long MostBytes = MostMegabytes * 1_000_000L;

    internal const string TokenField = "__RequestVerificationToken";

    // A boundary and headers for each file.
    private const long AroundFiles = 1 << 20;
    private const int LongestToken = 4_096;

    private readonly MultipartReader sections;
    private readonly bool isTooLarge;
    private long bytes;

    public UploadForm(string boundary, Stream body, long? length)
    {
        sections = new(boundary, body);
        isTooLarge = length > MostBytes + AroundFiles;
    }

    /// <summary>Null for a form of another kind, which holds no files.</summary>
    public static UploadForm? Of(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= FormOptions.DefaultMultipartBoundaryLengthLimit } boundary
            ? new(boundary, request.Body, request.ContentLength)
            : null;

    /// <summary>The token of the form's first field; null when that is another field.</summary>
    public Task<string?> TokenAsync(CancellationToken cancellation) => FromBrowserAsync(async () =>
    {
        if (await sections.ReadNextSectionAsync(cancellation) is not { } section || section.GetContentDispositionHeader() is not { } field
            || HeaderUtilities.RemoveQuotes(field.Name) != TokenField || field.IsFileDisposition())
        {
            return null;
        }

        var token = new byte[LongestToken];
        var read = await section.Body.ReadAtLeastAsync(token, token.Length, throwOnEndOfStream: false, cancellation);
        return read == token.Length ? null : System.Text.Encoding.UTF8.GetString(token, 0, read);
    });

    /// <summary>The next file that was chosen, by the name its sender gave it; null after the last.</summary>
    /// <exception cref="UploadException">The form breaks off, or says at once that it is too large.</exception>
    public Task<(string Name, Stream Body)?> NextFileAsync(CancellationToken cancellation) => FromBrowserAsync<(string, Stream)?>(async () =>
    {
        while (!isTooLarge && await sections.ReadNextSectionAsync(cancellation) is { } section)
        {
            // A field of files in which none was chosen comes as a file without a name.
            if (section.GetContentDispositionHeader() is { } field && field.IsFileDisposition()
                && HeaderUtilities.RemoveQuotes(field.FileNameStar.HasValue ? field.FileNameStar : field.FileName) is { Length: > 0 } name)
            {
                return (name.ToString(), section.Body);
            }
        }

        return isTooLarge ? throw new UploadException(UploadWords.TooLarge) : null;
    });

    /// <summary>Reads more of a file; 0 at its end.</summary>
    /// <exception cref="UploadException">It breaks off, or the files are too large together.</exception>
    public async Task<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellation)
    {
        var read = await FromBrowserAsync(() => body.ReadAsync(buffer, cancellation).AsTask());
        bytes += read;
        return bytes > MostBytes ? throw new UploadException(UploadWords.TooLarge) : read;
    }

    private static async Task<T> FromBrowserAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            var isOver = exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };
            throw new UploadException(isOver ? UploadWords.TooLarge : UploadWords.BrokenOff, exception);
        }
    }
}
