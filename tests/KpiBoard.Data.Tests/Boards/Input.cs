using System.Collections.Immutable;
using KpiBoard.Import;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>The files of an input, by name without <c>.csv</c>, for tests to vary.</summary>
internal sealed record Input(ImmutableSortedDictionary<string, string> Files)
{
    public static Input Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public static Input Of(string path) => Directory.EnumerateFiles(path).Aggregate(
        Empty, (input, file) => input.WithText(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    /// <summary>The four files of an extract: so many children, each with an ended order, a placement and a need.</summary>
    public static Input Extract(string service, int children)
    {
        var numbers = Enumerable.Range(1, children).ToList();
        return Empty
            .With("children", [.. numbers.Select(n => Child(service, n))])
            .With("orders", [.. numbers.Select(n => $"{service},C{n},O{n},REFERRAL_ORDER,2024-05-01,2024-05-01,,2024-08-01,LOCAL,")])
            .With("ete", [.. numbers.Select(n => $"{service},C{n},COLLEGE,2023-01-01,SUITABLE,20,{n % 20},,")])
            .With("sendaln", [.. numbers.Select(n => $"{service},C{n},YES,2023-01-01,{(n % 3 == 0 ? "NO" : "YES")},EHCP,,2024-01-01")]);
    }

    /// <summary>The row of child <c>C{number}</c>, with no UPN.</summary>
    public static string Child(string service, int number, string upn = "") => $"{service},C{number},2008-03-15,1,W1,{upn}";

    /// <summary>With a file of every column, in the order of the formats page.</summary>
    public Input With(string name, params string[] rows) => WithText(name, string.Join('\n', [Header(name), .. rows, ""]));

    /// <summary>With more rows at the end of a file.</summary>
    public Input Plus(string name, params string[] rows) => WithText(name, $"{Files[name]}{string.Join('\n', rows)}\n");

    public Input WithText(string name, string text) => new(Files.SetItem(name, text));

    public Input Without(string name) => new(Files.Remove(name));

    /// <summary>With the other's files in the place of those of the same name.</summary>
    public Input Under(Input other) => new(Files.SetItems(other.Files));

    /// <summary>With the rows of another service behind its own.</summary>
    public Input And(Input other) => other.Files.Aggregate(this, (input, file) =>
        input.WithText(file.Key, Files.GetValueOrDefault(file.Key, Header(file.Key) + "\n") + file.Value[(file.Value.IndexOf('\n', StringComparison.Ordinal) + 1)..]));

    public InputFolder Write() => new(this);

    private static string Header(string name) => string.Join(',', FileKind.Find(name)!.Columns.Select(column => column.Name));
}
