using KpiBoard.Import.Foreign;
using KpiBoard.Import.Formats;
using KpiBoard.Import.Mappings;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>One file while it is read: its findings, its counts by service, and what the database keeps of it.</summary>
internal sealed class FileReading(FileKind kind, ReadOptions options, RowsRead progress)
{
    private readonly Dictionary<string, int[]> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeptText> texts = new(StringComparer.Ordinal);
    private PlanTable? theirs;
    private string name = kind.FileName;
    private readonly FileMapping? mapping = options.Mapping.Of(kind);
    private int rows;

    public FileKind Kind => kind;

    public List<Finding> Findings { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Readable to its end, with its needed columns.</summary>
    public bool IsReadable { get; private set; }

    public bool HasNoRows => rows == 0;

    /// <summary>Services that some row names, in error or not.</summary>
    public IEnumerable<string> Services => counts.Keys.Where(code => code.Length > 0);

    public IReadOnlyDictionary<string, KeptText> Texts => texts;

    public IEnumerable<FileTally> Tallies => counts.Select(count => new FileTally(
        kind,
        count.Key,
        count.Value[(int)Placed.Used],
        count.Value[(int)Placed.SetAside],
        count.Value[(int)Placed.Duplicate],
        count.Value[(int)Placed.Unmatched]));

    /// <summary>Reads every row. A file that breaks off is unreadable as a whole.</summary>
    public void Read(InputFile file, Func<RowReader, (string? Service, Placed Placed)> place, Action end)
    {
        name = file.ToldAs;
        try
        {
            ReadRows(file, place, end);
        }
        catch (UnreadableException exception)
        {
            Refuse(exception.Message);
        }
        catch (IOException)
        {
            Refuse("The file broke off while it was read.");
        }
    }

    private void ReadRows(InputFile file, Func<RowReader, (string? Service, Placed Placed)> place, Action end)
    {
        var opened = file.Open();
        using var table = opened.Table;
        theirs = table as PlanTable;
        var row = new RowReader(kind, table, options.AsOf, mapping);
        NoteHeader(row, opened.Note);
        if (row.MissingColumns.Count > 0)
        {
            Findings.AddRange(row.MissingColumns.Select(column => new Finding(kind.FileName, 1, column.Name, Severity.Error, FindingCode.ColumnMissing)));
            return;
        }

        while (row.Next())
        {
            rows++;
            if (rows % RowsRead.Step == 0)
            {
                progress.Add(RowsRead.Step);
            }

            var (service, placed) = place(row);
            Count(service ?? "", placed);
            Keep(service, row);
            AddFindings(row, service);
        }

        progress.Add(rows % RowsRead.Step);
        end();
        NoteEnd();
        IsReadable = true;
        foreach (var text in texts.Values)
        {
            text.Pack();
        }
    }

    private void NoteHeader(RowReader row, string? note)
    {
        if (note is not null)
        {
            Notes.Add($"{kind.FileName} {note}");
        }

        if (row.UnknownColumns.Count > 0)
        {
            Notes.Add($"{kind.FileName} has columns that are not read: {string.Join(", ", row.UnknownColumns.Take(20).Select(PlainText.Of))}.");
        }
    }

    private void NoteEnd()
    {
        Notes.AddRange(theirs?.Notes ?? []);
        if (kind.IsOfEveryone && Tallies.Sum(tally => tally.Unmatched) is > 0 and var unmatched)
        {
            Notes.Add($"{unmatched} of {rows} rows of {PlainText.Of(name)} are of children the service does not know. Those with a UPN wait, and match by themselves when a later extract brings it.");
        }
    }

    private void Count(string service, Placed placed)
    {
        if (!counts.TryGetValue(service, out var count))
        {
            counts.Add(service, count = new int[Enum.GetValues<Placed>().Length]);
        }

        count[(int)placed]++;
    }

    private void Keep(string? service, RowReader row)
    {
        if (!options.KeepRows || service is null)
        {
            return;
        }

        if (!texts.TryGetValue(service, out var text))
        {
            texts.Add(service, text = new(mapping?.Print));
            text.Add(1, row.HeaderRecord);
        }

        text.Add(row.Line, row.Record);
    }

    private void AddFindings(RowReader row, string? service)
    {
        if (row.Findings.Count == 0)
        {
            return;
        }

        var print = row.Print();
        foreach (var finding in row.Findings)
        {
            var whole = finding with { ServiceCode = service, ChildId = row.Key.ChildId, Upn = row.Key.Upn, RowPrint = print };
            Findings.Add(theirs?.InTheirFile(whole) ?? whole);
        }

        if (Findings.Count > Limits.Findings)
        {
            throw new UnreadableException("The file has more than a million problems, so it is likely another file.");
        }
    }

    private void Refuse(string sentence)
    {
        Findings.Clear();
        counts.Clear();
        texts.Clear();
        Findings.Add(new(name, 1, "", Severity.Error, FindingCode.FileUnreadable, sentence));
    }
}
