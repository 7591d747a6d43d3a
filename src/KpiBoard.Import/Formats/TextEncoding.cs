using System.Text;

namespace KpiBoard.Import.Formats;

/// <summary>Finds out how a text file is written, reading it once: UTF-8, UTF-16 with a byte order mark, else Windows-1252, which Excel writes.</summary>
internal static class TextEncoding
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Throws <see cref="UnreadableException"/> when the bytes are no text, too many, or without line ends.</summary>
    public static Encoding Find(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var filled = stream.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        var sixteenBit = SixteenBit(buffer.AsSpan(0, filled));
        var scan = new Scan(sixteenBit is not null);
        for (; filled > 0; filled = stream.Read(buffer))
        {
            scan.Next(buffer.AsSpan(0, filled));
        }

        return sixteenBit ?? (scan.EndsAsUtf8() ? Encoding.UTF8 : Windows1252);
    }

    private static UnicodeEncoding? SixteenBit(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    private sealed class Scan(bool sixteenBit)
    {
        private readonly Decoder utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        private readonly char[] decoded = new char[(1 << 16) + 4];
        private bool isUtf8 = !sixteenBit;
        private long total;
        private long line;

        public void Next(ReadOnlySpan<byte> bytes)
        {
            total += bytes.Length;
            if (total > Limits.UnpackedBytes)
            {
                throw new UnreadableException("The file is larger than 1 GB.");
            }

            if (!sixteenBit && bytes.Contains((byte)0))
            {
                throw new UnreadableException("The file is not text: it holds zero bytes.");
            }

            MeasureLines(bytes);
            isUtf8 = isUtf8 && Decodes(bytes, flush: false);
        }

        public bool EndsAsUtf8() => isUtf8 && Decodes([], flush: true);

        private bool Decodes(ReadOnlySpan<byte> bytes, bool flush)
        {
            try
            {
                utf8.GetChars(bytes, decoded, flush);
                return true;
            }
            catch (DecoderFallbackException)
            {
                return false;
            }
        }

        private void MeasureLines(ReadOnlySpan<byte> bytes)
        {
            for (var end = bytes.IndexOfAny((byte)'\n', (byte)'\r'); end >= 0; end = bytes.IndexOfAny((byte)'\n', (byte)'\r'))
            {
                Lengthen(end);
                line = 0;
                bytes = bytes[(end + 1)..];
            }

            Lengthen(bytes.Length);
        }

        private void Lengthen(int more)
        {
            line += more;
            if (line > Limits.LineBytes)
            {
                throw new UnreadableException("A line of the file is longer than a million characters, so it is no table of rows.");
            }
        }
    }
}
