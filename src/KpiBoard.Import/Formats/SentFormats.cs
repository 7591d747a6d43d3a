namespace KpiBoard.Import.Formats;

/// <summary>Tells what a file is by its content.</summary>
public static class SentFormats
{
    private const int Looked = 1 << 16;

    public static SentFormat Of(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[Looked];
        var bytes = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        return bytes switch
        {
            [] => SentFormat.Empty,
            [(byte)'P', (byte)'K', ..] => Packed(path),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => SentFormat.Protected,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => SentFormat.Csv,
            _ => IsText(bytes) ? SentFormat.Csv : SentFormat.Other,
        };
    }

    // One that is damaged is a zip as far as can be seen: the reading says what is wrong with it.
    private static SentFormat Packed(string path)
    {
        try
        {
            ZipGuard.RefuseOther(path);
            using var zip = ZipGuard.Open(path);
            return ZipGuard.IsWorkbook(zip) ? SentFormat.Workbook : SentFormat.Zip;
        }
        catch (UnreadableException)
        {
            return SentFormat.Zip;
        }
    }

    // Pictures, PDF and programs hold characters that no table does; character 26 ends a file of old programs.
    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyInRange((byte)0, (byte)8) < 0 && bytes.IndexOfAnyInRange((byte)14, (byte)25) < 0 && bytes.IndexOfAnyInRange((byte)27, (byte)31) < 0;
}
