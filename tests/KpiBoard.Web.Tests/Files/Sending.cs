using System.IO.Compression;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Files.Uploads;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Tests.Jobs;

namespace KpiBoard.Web.Tests.Files;

/// <summary>Forms as a browser sends them.</summary>
internal static class Sending
{
    public const string Sender = "An officer";

    private const string Boundary = "----boundary";

    public static Task<IReadOnlyList<Guid>> SendAsync(this TestInbox inbox, params (string Name, byte[] Bytes)[] files) => inbox.SendAsync(Form(files));

    public static async Task<IReadOnlyList<Guid>> SendAsync(this TestInbox inbox, UploadForm form)
    {
        await form.TokenAsync(CancellationToken.None);
        return await new UploadDesk(inbox.Get<InboxFolder>(), inbox.Get<JobDesk>()).TakeAsync(TestInbox.Service, form, Sender, CancellationToken.None);
    }

    /// <summary>The token first, then the files.</summary>
    public static UploadForm Form(params (string Name, byte[] Bytes)[] files) => Form(Bytes(files));

    public static UploadForm Form(byte[] bytes, long? length = null) => new(Boundary, new MemoryStream(bytes), length);

    public static byte[] Bytes(params (string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent(Boundary);
        content.Add(new StringContent("a token"), UploadForm.TokenField);
        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "files", name);
        }

        using var stream = new MemoryStream();
        content.CopyTo(stream, null, CancellationToken.None);
        return stream.ToArray();
    }

    public static (string Name, byte[] Bytes)[] Csv(Input input) => [.. input.Files.Select(file => ($"{file.Key}.csv", System.Text.Encoding.UTF8.GetBytes(file.Value)))];

    public static byte[] Zip(Input input)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Csv(input))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static AskedImport Asked(string name) => new(Guid.CreateVersion7(), name) { SentBy = Sender, IsPreviewed = true };
}
