using System.Buffers.Binary;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>What goes wrong with a zip or a workbook as a whole.</summary>
internal static class ZipMutations
{
    private const int ListedBytes = 46;
    private const int EndBytes = 22;

    // Of an entry's record in the list: versions, flags, method, time, checksum, sizes, lengths of name and extra and comment, place.
    private static readonly int[] Fields = [4, 6, 8, 10, 12, 16, 20, 24, 28, 30, 32, 42];

    // Of the end: numbers of disks and entries, size and place of the list, length of the comment.
    private static readonly int[] EndFields = [4, 8, 10, 12, 16, 20];

    public static byte[] Of(byte[] zip, Random random)
    {
        var damaged = zip.ToArray();
        switch (random.Next(7))
        {
            case 0:
                return zip[..random.Next(zip.Length)];
            case 1:
                var from = random.Next(zip.Length);
                return [.. zip[..from], .. zip[Math.Min(zip.Length, from + random.Next(200))..]];
            case 2:
                damaged.AsSpan(random.Next(zip.Length)..).Slice(0, 1).Fill((byte)random.Next(256));
                break;
            case 3:
                var end = random.Next(zip.Length);
                damaged.AsSpan(end, Math.Min(random.Next(400), zip.Length - end)).Clear();
                break;
            case 4:
                Write(damaged, zip.Length - EndBytes + EndFields[random.Next(EndFields.Length)], random);
                break;
            default:
                var listed = Listed(zip);
                Write(damaged, listed[random.Next(listed.Count)] + Fields[random.Next(Fields.Length)], random);
                break;
        }

        return damaged;
    }

    private static void Write(byte[] zip, int at, Random random)
    {
        uint[] values = [0, 1, 8, 9, 99, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, (uint)random.Next()];
        if (random.Next(2) == 0)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(at), unchecked((ushort)values[random.Next(values.Length)]));
        }
        else if (at + 4 <= zip.Length)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at), values[random.Next(values.Length)]);
        }
    }

    // Where the records of the list of entries begin.
    private static List<int> Listed(byte[] zip)
    {
        var places = new List<int>();
        for (var at = zip.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0 && at + ListedBytes <= zip.Length;)
        {
            places.Add(at);
            var next = zip.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return places;
    }
}
