using KpiBoard.Counting;
using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>What an order is asked beside its own values: its id, the child's age, and the other half of a detention and training order.</summary>
internal sealed class OrderChecks(FactPlacer<Order> placer)
{
    private const int UnlikelyYoung = 7;
    private const int UnlikelyOld = 19;

    private static readonly FileKind Kind = FileKind.Orders;
    private static readonly Column Id = Kind.Column("order_id");
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column Disposal = Kind.Column("disposal_type");

    private readonly HashSet<(string, string)> withLicence = [];
    private readonly List<(int Line, (string Service, string Child) Whose, long Print)> custodialHalves = [];
    private string? disposalType;
    private DateOnly? began;

    public Order? Read(RowReader row) => OrderRows.Read(row, out disposalType, out began);

    public bool Check(RowKey key, Match match, RowReader row)
    {
        if (placer.IsTaken(key.ServiceCode, row.Text(Id)))
        {
            row.Error(Id, FindingCode.DuplicateId);
        }

        if (match.Owner is { } child && began is { } day && Age.On(day, child.Child.DateOfBirth) is <= UnlikelyYoung or >= UnlikelyOld)
        {
            row.Warn(Start, FindingCode.AgeUnlikely);
        }

        if (key is { ServiceCode: { } service, ChildId: { } id })
        {
            NoteHalf((service, id), row);
        }

        return true;
    }

    /// <summary>Custodial halves of children without a licence half; one in error counts as there.</summary>
    public IEnumerable<Finding> LicencesMissing() => custodialHalves
        .Where(half => !withLicence.Contains(half.Whose))
        .Select(half => new Finding(Kind.FileName, half.Line, Disposal.Name, Severity.Warning, FindingCode.LicenceMissing)
        {
            ServiceCode = half.Whose.Service,
            ChildId = half.Whose.Child,
            RowPrint = half.Print,
        });

    private void NoteHalf((string Service, string Child) whose, RowReader row)
    {
        if (disposalType == DisposalType.Licence)
        {
            withLicence.Add(whose);
        }
        else if (disposalType == DisposalType.Custody)
        {
            custodialHalves.Add((row.Line, whose, row.Print()));
        }
    }
}
