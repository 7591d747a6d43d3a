using System.IO.Compression;
using System.Text;
using KpiBoard.Import.Tests.Formats;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>A damaged copy of an example. Its number makes it again, the same to the byte.</summary>
internal sealed class MutatedInput
{
    private const int Seed = 20260331;

    private readonly Random random;
    private readonly HashSet<Mutation> mutations;

    private MutatedInput(int number, HashSet<Mutation> mutations)
    {
        random = new Random(Seed + (number * 100) + mutations.Sum(mutation => (int)mutation));
        (Number, this.mutations) = (number, mutations);
        Sample = Sample.All[random.Next(4) == 0 ? 1 : 0];
        Form = (Form)random.Next(Is(Mutation.ZipEntriesDamaged) ? 1 : 0, 3);
        Texts = Sample.Texts.ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
    }

    public int Number { get; }

    public Sample Sample { get; }

    public Form Form { get; }

    /// <summary>The lines of each table as they were packed. Null where nobody can say: another encoding was written, or the XML of a workbook changed.</summary>
    public IReadOnlyDictionary<string, string[]>? Lines => Is(Mutation.WrongEncodings) || (Is(Mutation.BytesFlipped) && Form == Form.Workbook)
        ? null
        : Texts.ToDictionary(file => file.Key, file => file.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'));

    private Dictionary<string, string> Texts { get; set; }

    public static MutatedInput Of(Mutation mutation, int number) => new(number, [mutation]);

    /// <summary>Two to four mutations at once.</summary>
    public static MutatedInput OfSeveral(int number)
    {
        var random = new Random(number);
        var all = Enum.GetValues<Mutation>();
        return new(number, [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => all[random.Next(all.Length)])]);
    }

    /// <summary>Puts it into the folder. Returns its path.</summary>
    public string Write(string folder)
    {
        Texts = Texts.ToDictionary(file => file.Key, file => Sometimes() ? mutations.Aggregate(file.Value, (text, one) => TextMutations.Of(one, text, random)) : file.Value);
        var entries = Entries();
        if (Form == Form.Folder)
        {
            var path = Directory.CreateDirectory(Path.Combine(folder, "input")).FullName;
            Array.ForEach(entries, entry => File.WriteAllBytes(Path.Combine(path, entry.Name), entry.Bytes));
            return path;
        }

        var packed = Path.Combine(folder, Form == Form.Zip ? "input.zip" : "input.xlsx");
        File.WriteAllBytes(packed, Packed(entries));
        return packed;
    }

    public override string ToString() => $"number {Number}, {string.Join(" and ", mutations)}, {Form}";

    private bool Is(Mutation mutation) => mutations.Contains(mutation);

    private bool Sometimes() => random.Next(4) == 0;

    private (string Name, byte[] Bytes)[] Entries()
    {
        if (Form == Form.Workbook)
        {
            var parts = new ExcelBook(from1904: Is(Mutation.ExcelSerials) && Sometimes()).Parts(Texts);
            return [.. parts.Select(part => (part.Name, Changed(part.Bytes)))];
        }

        var files = Texts.Select(file => (file.Key, Changed(Encoding.UTF8.GetBytes(file.Value)))).ToArray();
        Texts = files.ToDictionary(file => file.Key, file => Encoding.Latin1.GetString(file.Item2));
        return files;
    }

    private byte[] Changed(byte[] bytes)
    {
        bytes = Is(Mutation.BytesFlipped) && Sometimes() ? ByteMutations.Flipped(bytes, random) : bytes;
        return Is(Mutation.WrongEncodings) && Sometimes() ? ByteMutations.Encoded(bytes, random) : bytes;
    }

    private byte[] Packed((string Name, byte[] Bytes)[] entries)
    {
        var zip = Zip.Of(random.Next(2) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Optimal, entries);
        zip = Is(Mutation.BytesFlipped) && random.Next(3) == 0 ? ByteMutations.Flipped(zip, random) : zip;
        return Is(Mutation.ZipEntriesDamaged) ? ZipMutations.Of(zip, random) : zip;
    }
}
