using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>Reads whose a row is: its service, and the child by id, by UPN, or by both.</summary>
internal sealed class RowKeys(FileKind kind, ReadOptions options)
{
    private readonly Column service = kind.Column("service_code");
    private readonly Column childId = kind.Column("child_id");
    private readonly Column? upn = kind.IsReturn ? kind.Column("upn") : null;
    private string? lastService;
    private string? lastChild;

    /// <summary>A service whose rows are kept out counts as none: nothing is said of its children.</summary>
    public RowKey Read(RowReader row) => row.Key = Find(row);

    private RowKey Find(RowReader row)
    {
        var code = Same(row.Needed(service), ref lastService);
        if (code is not null && options.ServiceProblem(code) is { } problem)
        {
            row.Report(service, problem, Severity.Error, code);
            code = null;
        }

        var id = Same(kind.IsReturn ? row.Text(childId) : row.Needed(childId), ref lastChild);
        if (upn is null)
        {
            return new(code, id, null);
        }

        if (id is null && row.Text(upn) is null)
        {
            row.Error(childId, FindingCode.ValueMissing);
        }

        return new(code, id, UpnValue.Read(row, upn, alone: id is null));
    }

    // Rows of one service and one child mostly follow each other: one text is kept for them all.
    private static string? Same(string? text, ref string? last) => text == last ? last : last = text;
}
