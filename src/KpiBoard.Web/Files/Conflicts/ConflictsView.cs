using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Conflicts;

/// <summary>What a service's conflict desk shows.</summary>
/// <param name="Addresses">The random id of each child, by its child id.</param>
/// <param name="Files">The files in use, with the import each came in.</param>
public sealed record ConflictsView(
    ServiceRow Service,
    IReadOnlyList<OpenConflict> Open,
    IReadOnlyList<RuledConflict> Ruled,
    IReadOnlyDictionary<string, Guid> Addresses,
    IReadOnlyDictionary<string, ImportRow> Files)
{
    /// <summary><c>ete.csv, from july.zip, received 3 May 2026 at 14:05</c>.</summary>
    public string WordsOf(string file) => Files.TryGetValue(file, out var import)
        ? $"{file}.csv, from {import.InputName}, received {Hosting.Days.Moment(import.ReceivedAt)}"
        : $"{file}.csv";
}
