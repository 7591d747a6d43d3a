using System.Buffers.Binary;

namespace KpiBoard.Import.Formats;

/// <summary>Where a zip lists its entries: looked at before .NET makes an object of each.</summary>
internal static class ZipDirectory
{
    private const int EndBytes = 22;
    private const int LocatorBytes = 20;

    /// <summary>Bytes from the list of entries to the end of the file; 0 when no list is found.</summary>
    public static long BytesToEnd(Stream zip)
    {
        var tail = new byte[Math.Min(zip.Length, ushort.MaxValue + EndBytes + LocatorBytes)];
        zip.Seek(-tail.Length, SeekOrigin.End);
        zip.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndBytes)
        {
            return 0;
        }

        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        return start != uint.MaxValue ? zip.Length - start
            : end < LocatorBytes ? 0 : zip.Length - Start64(zip, tail.AsSpan(end - LocatorBytes, LocatorBytes));
    }

    // A large zip says the place in a record of its own, and where that is in a locator before the end.
    private static long Start64(Stream zip, ReadOnlySpan<byte> locator)
    {
        var place = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        var record = new byte[56];
        if (!locator.StartsWith("PK\x06\x07"u8) || place < 0 || place > zip.Length - record.Length)
        {
            return zip.Length;
        }

        zip.Position = place;
        zip.ReadExactly(record);
        return BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
    }
}
