namespace KpiBoard.Import.Formats;

/// <summary>Refuses XML with a tag longer than any of a workbook: an XML reader holds a tag in memory whole.</summary>
internal sealed class TagGuard(Stream xml) : Stream
{
    private int sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => xml.Length;

    public override long Position
    {
        get => xml.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = xml.Read(buffer);
        var last = buffer[..read].LastIndexOf((byte)'<');
        // The reader asks for a few thousand bytes at a time, so the last tag of each piece is near enough.
        sinceTag = last >= 0 ? read - last : sinceTag + read;
        return sinceTag <= Limits.LineBytes ? read : throw new UnreadableException("The workbook has a cell that is larger than Excel makes them.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
