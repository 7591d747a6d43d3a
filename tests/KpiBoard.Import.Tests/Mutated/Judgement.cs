using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>Holds a damaged input to what must be true of it however it was damaged.</summary>
internal sealed class Judgement(MutatedInput input, InputReading reading)
{
    /// <summary>Throws where a row is not accounted for, or a row that was left as it is in the example is read as something else.</summary>
    public Outcome Hold()
    {
        foreach (var kind in reading.ReadableFiles)
        {
            HoldRows(kind);
        }

        Assert.All(reading.Tallies, tally => Assert.Contains(tally.File, reading.ReadableFiles));
        Assert.All(reading.Findings, finding => Assert.DoesNotContain(finding.Message, char.IsControl));
        HoldUntouchedRows();
        return Outcome();
    }

    // Read = used + set aside + duplicates + unmatched is so by how a tally is made: each of them is counted another way here.
    private void HoldRows(FileKind kind)
    {
        var tallies = reading.Tallies.Where(tally => tally.File == kind).ToList();
        var findings = reading.Findings.Where(finding => finding.File == kind.FileName).ToList();
        var linesInError = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Line).Distinct().Count();
        Assert.Equal((kind, linesInError), (kind, tallies.Sum(tally => tally.SetAside)));
        Assert.Equal((kind, findings.Count(finding => finding.Code == FindingCode.DuplicateRow)), (kind, tallies.Sum(tally => tally.Duplicates)));
        if (reading.ReadableFiles.Contains(FileKind.Children))
        {
            Assert.Equal((kind, Facts.Placed(reading, kind)), (kind, tallies.Sum(tally => tally.Used)));
        }

        // A quotation mark may take line ends into a cell.
        if (input.Lines is { } lines && !lines[kind.FileName].Any(line => line.Contains('"', StringComparison.Ordinal)))
        {
            Assert.Equal((kind, RowsOf(lines[kind.FileName])), (kind, tallies.Sum(tally => tally.Read)));
        }
    }

    private static int RowsOf(string[] lines) =>
        lines.Count(line => line.Split(',').Any(cell => !string.IsNullOrWhiteSpace(cell))) - 1;

    private void HoldUntouchedRows()
    {
        foreach (var (kind, line, said) in input.Lines is null ? [] : Facts.OfRows(reading))
        {
            var lines = input.Lines![kind.FileName];
            var before = input.Sample.SaidBy(kind, lines[line - 1]);
            if (lines[0] == input.Sample.HeaderOf(kind) && before is not null)
            {
                Assert.Equal(before, said);
            }
        }
    }

    private Outcome Outcome() =>
        reading.Findings.Any(finding => finding.Code == FindingCode.FileUnreadable) ? Mutated.Outcome.Refused
        : !reading.Findings.SequenceEqual(input.Sample.Reading.Findings) ? Mutated.Outcome.Found
        : Said(reading).SetEquals(Said(input.Sample.Reading)) ? Mutated.Outcome.Alike
        : Mutated.Outcome.Other;

    private static HashSet<(FileKind, object)> Said(InputReading reading) =>
        [.. Facts.OfRows(reading).Select(row => (row.Kind, row.Said))];
}
