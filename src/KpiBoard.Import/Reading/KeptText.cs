using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace KpiBoard.Import.Reading;

/// <summary>One service's part of a file as it was read, packed: the header, then each record, as CSV behind the line it stood on.</summary>
/// <param name="readAs">How it is read where it says otherwise than ours; null when it is read as it stands.</param>
public sealed class KeptText(string? readAs = null)
{
    private const int MemberCharacters = 1 << 16;

    private readonly List<byte[]> members = [];
    private readonly StringBuilder waiting = new();
    private byte[] hash = readAs is null ? [] : SHA256.HashData(Encoding.UTF8.GetBytes(readAs));

    /// <summary>Gzip, of several members.</summary>
    public byte[] Packed => [.. members.SelectMany(member => member)];

    /// <summary>Alike for alike texts that are read alike, in hexadecimal: SHA-256 of each member behind the hash of those before it.</summary>
    public string Hash => Convert.ToHexStringLower(hash);

    internal void Add(int line, string record)
    {
        waiting.Append(CultureInfo.InvariantCulture, $"{line},").Append(record);
        if (record.Length == 0 || record[^1] is not '\n' and not '\r')
        {
            waiting.Append('\n');
        }

        if (waiting.Length >= MemberCharacters)
        {
            Pack();
        }
    }

    // Member by member, so that no more than one is in memory unpacked.
    internal void Pack()
    {
        var text = Encoding.UTF8.GetBytes(waiting.ToString());
        waiting.Clear();
        hash = SHA256.HashData([.. hash, .. text]);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        members.Add(packed.ToArray());
    }
}
