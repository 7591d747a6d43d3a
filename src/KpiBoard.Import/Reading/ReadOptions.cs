using KpiBoard.Import.Mappings;
using KpiBoard.Import.Matching;

namespace KpiBoard.Import.Reading;

/// <summary>How an input is read.</summary>
/// <param name="AsOf">Starts after this day get a warning.</param>
public sealed record ReadOptions(DateOnly AsOf)
{
    /// <summary>What keeps a service's rows out, such as <see cref="FindingCode.ServiceUnknown"/>; null for one that may be imported.</summary>
    public Func<string, FindingCode?> ServiceProblem { get; init; } = _ => null;

    /// <summary>The sender's one service: stands in every row of a list that names none. Null when the sender has several.</summary>
    public string? OwnService { get; init; }

    /// <summary>The children in use, for an education return that comes without an extract.</summary>
    public Roster? ChildrenInUse { get; init; }

    /// <summary>UPNs that people have tied to children.</summary>
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary>How the sender's files are read where they say otherwise than ours.</summary>
    public Mapping Mapping { get; init; } = Mapping.None;

    /// <summary>Keeps each row that can be used, and each file's text by service, for the database.</summary>
    public bool KeepRows { get; init; }

    /// <summary>Is told how many rows of all files have been read: each time a thousand more or so, never fewer than before, and all of them in the end. Called from several threads, one at a time.</summary>
    public IProgress<int>? RowsRead { get; init; }
}
