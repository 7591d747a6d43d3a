using System.Collections.Concurrent;
using KpiBoard.Import.Formats;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Reading;

/// <summary>Reads a folder, a zip or a workbook: children first, then the other files side by side.</summary>
public sealed class InputReader(ReadOptions options)
{
    private readonly RowKeeper? keep = options.KeepRows ? new() : null;
    private readonly RowsRead progress = new(options.RowsRead);

    /// <summary>Throws <see cref="FileNotFoundException"/> when there is nothing at the path.</summary>
    public InputReading Read(string path)
    {
        using var input = Input.Open(path, options.OwnService, options.Mapping);
        if (input.Unreadable is { } sentence)
        {
            return new(input, [], [new(input.Name, 1, "", Severity.Error, FindingCode.FileUnreadable, sentence)], null, keep);
        }

        var (children, roster) = ReadChildren(input);
        roster?.Heed(options.Ties);
        var others = ReadOthers(input, roster);
        progress.End();
        return new(input, [.. children, .. others], FilesMissing(input), roster, keep);
    }

    private (IReadOnlyList<FileReading> Reading, Roster? Roster) ReadChildren(Input input)
    {
        if (input.Files.FirstOrDefault(file => file.Kind == FileKind.Children) is not { } file)
        {
            return ([], input.Files.Any(IsOfExtract) ? null : options.ChildrenInUse);
        }

        var reader = new ChildReader(options, progress, keep);
        var reading = reader.Read(file);
        return ([reading], reading.IsReadable ? reader.Roster : null);
    }

    private FileReading[] ReadOthers(Input input, Roster? roster)
    {
        var files = input.Files.Where(file => file.Kind != FileKind.Children).OrderByDescending(file => file.Bytes).ToArray();
        var readings = new FileReading[files.Length];
        var workers = new ParallelOptions { MaxDegreeOfParallelism = input.OneByOne ? 1 : Environment.ProcessorCount };
        // Each worker takes the largest file that is left.
        var oneByOne = Partitioner.Create(Enumerable.Range(0, files.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(oneByOne, workers, i => readings[i] = Read(files[i], roster));
        return readings;
    }

    private FileReading Read(InputFile file, Roster? roster) => file.Kind.Name switch
    {
        "orders" => ReadOrders(file, roster),
        "ete" => Facts(FactPlacers.Placements(roster), PlacementRows.Read, rows => rows.Placements).Read(file),
        "sendaln" => Facts(FactPlacers.LearningNeeds(roster), LearningNeedRows.Read, rows => rows.LearningNeeds).Read(file),
        "attainment" => Facts(FactPlacers.Attainments(roster), AttainmentRows.Read, rows => rows.Attainments).Read(file),
        "investigations" => Facts(FactPlacers.Investigations(roster), InvestigationRows.Read, rows => rows.Investigations).Read(file),
        "care_status" => Facts(FactPlacers.CareSpells(roster), CareSpellRows.Read, rows => rows.CareSpells).Read(file),
        "exclusions" => Facts(FactPlacers.Exclusions(roster), ExclusionRows.Read, rows => rows.Exclusions).Read(file),
        "part_time_timetables" => Facts(FactPlacers.PartTimeTimetables(roster), PartTimeTimetableRows.Read, rows => rows.PartTimeTimetables).Read(file),
        "attendance" => Facts(FactPlacers.AttendancePeriods(roster), AttendancePeriodRows.Read, rows => rows.AttendancePeriods).Read(file),
        "ehc_plans" => Facts(FactPlacers.EhcPlans(roster), EhcPlanRows.Read, rows => rows.EhcPlans).Read(file),
        _ => throw new InvalidOperationException($"No reader for {file.Kind}."),
    };

    private FileReading ReadOrders(InputFile file, Roster? roster)
    {
        var placer = FactPlacers.Orders(roster);
        var checks = new OrderChecks(placer);
        return new FactReader<Counting.Facts.Order>(options, progress, placer, checks.Read, keep, rows => rows.Orders) { Check = checks.Check, AtEnd = checks.LicencesMissing }.Read(file);
    }

    private FactReader<T> Facts<T>(FactPlacer<T> placer, Func<RowReader, T?> read, Func<ServiceRows, List<FactRow<T>>> listOf)
        where T : class =>
        new(options, progress, placer, read, keep, listOf);

    private static IEnumerable<Finding> FilesMissing(Input input) => input.Files.Any(IsOfExtract)
        ? FileKind.All
            .Where(kind => kind.IsInEveryExtract && !input.Files.Any(file => file.Kind == kind))
            .Select(kind => new Finding(kind.FileName, 0, "", Severity.Error, FindingCode.FileMissing))
        : [];

    private static bool IsOfExtract(InputFile file) => !file.Kind.IsReturn;
}
