using System.Text;

namespace KpiBoard.Import.Mappings;

/// <summary>Names that case systems and officers use for ours: <c>known-names.csv</c>.</summary>
internal static class KnownNames
{
    private static readonly ILookup<(string What, string Of, string Ours), string> All = Read()
        .SelectMany(row => row.Names.Select(name => (row.Key, Name: name)))
        .ToLookup(row => row.Key, row => row.Name);

    public static IEnumerable<Candidate> Files { get; } =
        [.. FileKind.All.Select(kind => new Candidate(kind.Name, [kind.Name], All[("file", "", kind.Name)]))];

    private static readonly Dictionary<FileKind, IReadOnlyList<Candidate>> OfColumns = FileKind.All.ToDictionary(kind => kind, kind =>
        (IReadOnlyList<Candidate>)[.. kind.Columns.Select(column =>
            new Candidate(column.Name, [column.Name], All[("column", "", column.Name)].Concat(All[("column", kind.Name, column.Name)])))]);

    private static readonly Dictionary<CodedColumn, IReadOnlyList<Candidate>> OfCodes = CodedColumns.All.ToDictionary(coded => coded, Candidates);

    public static IReadOnlyList<Candidate> Columns(FileKind kind) => OfColumns[kind];

    public static IReadOnlyList<Candidate> Codes(CodedColumn coded) => OfCodes.GetValueOrDefault(coded) ?? Candidates(coded);

    private static IReadOnlyList<Candidate> Candidates(CodedColumn coded) =>
        [.. coded.Codes.Select(code => new Candidate(code.Ours, [code.Ours, code.Title], All[("value", coded.Column.Name, code.Ours)]))];

    /// <summary>Every row of the list: what it names, whose, ours, and theirs.</summary>
    private static IEnumerable<((string What, string Of, string Ours) Key, string[] Names)> Read()
    {
        using var stream = typeof(KnownNames).Assembly.GetManifestResourceStream("known-names.csv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return ((cells[0], cells[1], cells[2]), cells[3].Split(';'));
        }
    }
}
