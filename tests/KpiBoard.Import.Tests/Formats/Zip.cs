using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Formats;

/// <summary>Zips as they come, and as they come damaged.</summary>
internal static class Zip
{
    public static byte[] Of(Extract extract, string prefix = "") => Of([.. extract.Files.Select(file => (prefix + file.Key, file.Value))]);

    public static byte[] Of(params (string Name, byte[] Bytes)[] entries) => Of(CompressionLevel.Optimal, entries);

    public static byte[] Of(CompressionLevel level, params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Writes a number into an entry's record in the list of entries: 8 its flags, 24 its unpacked size.</summary>
    public static byte[] WithField(byte[] zip, string name, int offset, uint value)
    {
        var at = zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 46;
        if (offset == 8)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(at + offset), (ushort)value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + offset), value);
        }

        return zip;
    }

    public static InputReading Read(byte[] bytes, string name = "extract.zip")
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(name), bytes);
        return new InputReader(new(Extract.AsOf)).Read(folder.File(name));
    }
}
