using KpiBoard.Counting;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Benchmarks;

/// <summary><c>population.csv</c>: children aged 10 to 17 by local authority, sex, age and ethnic group.</summary>
/// <remarks>
/// Columns <c>la_code</c> (nine digits, or the three of the Department for Education), <c>sex</c> (M, F), <c>age</c>, <c>ethnic_group</c>, <c>count</c>.
/// Rows of other ages are passed by. Source of the figures: whoever sets up the board; the census table RM032 has them.
/// </remarks>
public sealed class PopulationFile
{
    private const int FirstAge = 10;
    private const int LastAge = 17;

    private readonly ILookup<string, PopulationCell> cells;

    private PopulationFile(ILookup<string, PopulationCell> cells, IReadOnlyList<string> problems) => (this.cells, Problems) = (cells, problems);

    /// <summary>What is wrong, a sentence each. With any of them the file is not used.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <exception cref="UnreadableException">It is no CSV, or a column is missing.</exception>
    public static PopulationFile Read(Stream file)
    {
        var table = PublishedTable.Read(file, "la_code", "sex", "age", "ethnic_group", "count");
        var read = table.Records.Select(record => (record.Line, Read: PopulationCell.Read(column => table.Text(record, column)))).ToList();
        var cells = read.Where(row => row.Read.Cell is { Age: >= FirstAge and <= LastAge }).Select(row => row.Read.Cell!).ToList();
        return new(
            cells.ToLookup(cell => cell.LaCode, StringComparer.Ordinal),
            [
                .. read.Where(row => row.Read.Problem is not null).Select(row => FormattableString.Invariant($"Line {row.Line}: {row.Read.Problem}.")),
                .. Repeated(cells),
                .. Incomplete(cells),
            ]);
    }

    /// <summary>Children aged 10 to 17 of a value of the split <c>sex</c> or <c>ethnicity</c>, of all of them where a service works.</summary>
    /// <returns>Null when the file lacks one of the authorities, or has a symbol in the place of one of its counts.</returns>
    public Ratio? Find(IReadOnlyList<LocalAuthority> authorities, string split, string value)
    {
        var of = authorities.Select(CellsOf).ToList();
        return of.Count == 0 || of.Exists(rows => rows.Count == 0 || rows.Exists(cell => cell.Count is null))
            ? null
            : of.SelectMany(rows => rows).Select(cell => new Ratio((split == "sex" ? cell.Sex : cell.Group) == value ? cell.Count!.Value : 0, cell.Count!.Value)).Aggregate(Ratio.Add);
    }

    private List<PopulationCell> CellsOf(LocalAuthority authority) =>
        authority.NewCodes.Append(authority.OldCode ?? "").Select(code => cells[code].ToList()).FirstOrDefault(rows => rows.Count > 0, []);

    private static IEnumerable<string> Repeated(IEnumerable<PopulationCell> cells) => cells
        .GroupBy(cell => (cell.LaCode, cell.Sex, cell.Age, cell.Words))
        .Where(group => group.Count() > 1)
        .Select(group => FormattableString.Invariant($"{group.Key.LaCode} has two rows of one sex, age {group.Key.Age} and ethnic group."));

    // Without one age, or one sex, the shares would be of other children than those aged 10 to 17.
    private static IEnumerable<string> Incomplete(IEnumerable<PopulationCell> cells) => cells
        .GroupBy(cell => cell.LaCode, StringComparer.Ordinal)
        .Where(authority => authority.Select(cell => (cell.Sex, cell.Age)).Distinct().Count() < 2 * (LastAge - FirstAge + 1))
        .Select(authority => $"{authority.Key} lacks rows of some age from 10 to 17, or of one sex.");
}
