using KpiBoard.Counting.Facts;
using KpiBoard.Import.Formats;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>Reads <c>children.csv</c> into a roster, before any other file.</summary>
internal sealed class ChildReader(ReadOptions options, RowsRead progress, RowKeeper? keep)
{
    private static readonly Column Id = FileKind.Children.Column("child_id");
    private static readonly Column UpnColumn = FileKind.Children.Column("upn");
    private readonly RowKeys keys = new(FileKind.Children, options);

    public Roster Roster { get; } = new();

    public FileReading Read(InputFile file)
    {
        var reading = new FileReading(FileKind.Children, options, progress);
        reading.Read(file, Place, () => { });
        return reading;
    }

    private (string? Service, Placed Placed) Place(RowReader row)
    {
        var key = keys.Read(row);
        var child = ChildRows.Read(row, key, out var upn);
        if (key is { ServiceCode: { } service, ChildId: { } id })
        {
            row.Key = key = key with { Upn = upn };
            Keep(row.Line, key, child);
            Enrol(row, service, id, upn, child);
        }

        return (row.Text(FileKind.Children.Columns[0]), row.InError ? Placed.SetAside : Placed.Used);
    }

    private void Enrol(RowReader row, string service, string id, string? upn, Child? child)
    {
        if (Roster.KeepsId(service, id))
        {
            row.Error(Id, FindingCode.DuplicateId);
        }

        if (Roster.KeepsUpnOfAnother(service, id, upn))
        {
            row.Error(UpnColumn, FindingCode.DuplicateId);
        }

        if (child is null)
        {
            Roster.AddInError(service, id, upn);
        }
        else
        {
            Roster.Add(child);
        }
    }

    private void Keep(int line, RowKey key, Child? child)
    {
        if (child is null)
        {
            keep?.Of(key.ServiceCode!).ChildrenInError.Add((line, key));
        }
        else
        {
            keep?.Of(key.ServiceCode!).Children.Add(new(line, key, child));
        }
    }
}
