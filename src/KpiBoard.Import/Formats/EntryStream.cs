using System.IO.Compression;

namespace KpiBoard.Import.Formats;

/// <summary>An entry of a zip, read forward. Its size and checksum are held against what it declares: .NET cuts an entry off at the size it says, and looks at no checksum.</summary>
/// <param name="archive">Closed with the stream; null when it stays open.</param>
internal sealed class EntryStream(ZipArchiveEntry entry, ZipArchive? archive) : Stream
{
    private readonly Stream packed = entry.Open();
    private Crc32 crc;
    private long total;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => entry.Length;

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
        crc.Append(buffer[..read]);
        var isWrong = read == 0 && buffer.Length > 0 ? total != entry.Length || crc.Value != entry.Crc32 : total > entry.Length;
        return isWrong ? throw new UnreadableException("The zip or workbook is damaged: a part of it is not what it was packed from.") : read;
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
            packed.Dispose();
            archive?.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return packed.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableException("The zip or workbook is damaged.", exception);
        }
    }
}
