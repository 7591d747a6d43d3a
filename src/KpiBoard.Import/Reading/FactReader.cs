using KpiBoard.Import.Formats;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>Reads a file of facts about children, row by row, each placed with its child.</summary>
/// <param name="read">Reads the fact of a row; null when the row is in error.</param>
/// <param name="keep">Keeps the rows for the database; null when they are not kept.</param>
/// <param name="listOf">The list of this file's rows among a service's rows.</param>
internal sealed class FactReader<T>(
    ReadOptions options, RowsRead progress, FactPlacer<T> placer, Func<RowReader, T?> read, RowKeeper? keep, Func<ServiceRows, List<FactRow<T>>> listOf)
    where T : class
{
    private static readonly Func<RowKey, Match, RowReader, bool> NothingElse = (_, _, _) => false;
    private readonly RowKeys keys = new(placer.Kind, options);

    /// <summary>What else a row is asked once its child is known.</summary>
    public Func<RowKey, Match, RowReader, bool> Check { get; init; } = NothingElse;

    /// <summary>What is found when the file is read to its end.</summary>
    public Func<IEnumerable<Finding>> AtEnd { get; init; } = () => [];

    public FileReading Read(InputFile file)
    {
        var reading = new FileReading(placer.Kind, options, progress);
        reading.Read(file, Place, () => reading.Findings.AddRange(AtEnd()));
        if (!reading.IsReadable)
        {
            placer.Withdraw();
            keep?.Forget(listOf);
        }

        return reading;
    }

    private (string? Service, Placed Placed) Place(RowReader row)
    {
        var key = keys.Read(row);
        var fact = read(row);
        var match = placer.Match(key);
        Report(row, match);
        Check(key, match, row);
        if (fact is not null && keep is not null)
        {
            listOf(keep.Of(key.ServiceCode!)).Add(new(row.Line, key, fact));
        }

        if (IsOfAnother(row, key, match))
        {
            row.Forget();
            return (key.ServiceCode, fact is null ? Placed.Unmatched : placer.Place(key, match, fact));
        }

        var placed = row.InError ? Placed.SetAside : placer.Place(key, match, fact!);
        if (placed == Placed.Duplicate)
        {
            row.WarnOfRow(FindingCode.DuplicateRow);
        }

        return (row.Text(placer.Kind.Columns[0]), placed);
    }

    /// <summary>Most children of an authority's list are not the service's, and whatever is wrong with their rows is not the officer's to mend.</summary>
    private bool IsOfAnother(RowReader row, RowKey key, Match match) =>
        placer.Kind.IsOfEveryone
        && key is { ServiceCode: not null, ChildId: null }
        && match is { Owner: null, IsError: false }
        && (key.Upn is not null || row.IsOfTheirList);

    private void Report(RowReader row, Match match)
    {
        if (match.OnChildId is { } onChildId)
        {
            row.Error(placer.Kind.Column("child_id"), onChildId);
        }

        if (match.OnUpn is { } onUpn)
        {
            row.Report(placer.Kind.Column("upn"), onUpn, onUpn == FindingCode.UpnUnmatched ? Severity.Warning : Severity.Error, null);
        }
    }
}
