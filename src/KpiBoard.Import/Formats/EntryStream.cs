using System.IO.Compression;

namespace KpiBoard.Import.Formats;

/// <summary>An entry of a zip, read forward; an entry that unpacks to more than it declares is refused.</summary>
internal sealed class EntryStream(ZipArchive zip, Stream entry, long declared) : Stream
{
    private long total;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => declared;

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = Unpacked(buffer);
        total += read;
        return total <= declared ? read : throw new UnreadableException("The zip is damaged: a file in it unpacks to more than it says.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            entry.Dispose();
            zip.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return entry.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableException("The zip is damaged.", exception);
        }
    }
}
