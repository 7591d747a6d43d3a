using System.Text;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>What goes wrong with the bytes of a file, or of a part of a workbook.</summary>
internal static class ByteMutations
{
    private const string Letters = "\u00a3\u00e9\u20ac\u0142\ud83d\ude00\ufeff\u2028";

    private static readonly Func<string, byte[]>[] Encodings =
    [
        text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text), 0x41],
        text => [0xFE, 0xFF, .. Encoding.Unicode.GetBytes(text)],
        Encoding.Unicode.GetBytes,
        Encoding.UTF32.GetBytes,
        Encoding.Latin1.GetBytes,
        text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        text => [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.Latin1.GetBytes(text)],
        text => [0xFF, 0xFE, .. Encoding.UTF8.GetBytes(text)],
        text => [.. Encoding.UTF8.GetBytes(text), .. Encoding.Latin1.GetBytes(text)],
        text => CodePagesEncodingProvider.Instance.GetEncoding(37)!.GetBytes(text),
        text => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
    ];

    public static byte[] Flipped(byte[] bytes, Random random)
    {
        var flipped = bytes.ToArray();
        for (var i = random.Next(1, 6); i > 0 && bytes.Length > 0; i--)
        {
            flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    public static byte[] Encoded(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        for (var i = random.Next(3); i > 0; i--)
        {
            text = text.Insert(random.Next(text.Length + 1), Letters.Substring(random.Next(Letters.Length), 1));
        }

        return Encodings[random.Next(Encodings.Length)](text);
    }
}
