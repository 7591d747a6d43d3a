using KpiBoard.Counting.Facts;
using KpiBoard.Import.Formats;
using KpiBoard.Import.Matching;

namespace KpiBoard.Import.Reading;

/// <summary>An input read whole: facts by child, findings of every file, and what became of each row.</summary>
public sealed class InputReading
{
    private readonly IReadOnlyList<FileReading> files;
    private readonly Roster? roster;
    private readonly RowKeeper? keeper;

    internal InputReading(Input input, IReadOnlyList<FileReading> files, IEnumerable<Finding> ofInput, Roster? roster, RowKeeper? keeper)
    {
        (this.files, this.roster, this.keeper) = (files, roster, keeper);
        Findings = [.. files.SelectMany(file => file.Findings).Concat(ofInput).Order()];
        Notes = [.. input.Notes, .. files.SelectMany(file => file.Notes)];
        ServiceCodes = [.. files.SelectMany(file => file.Services).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>By file, line, column and code.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is worth knowing and no finding, in plain words.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Every service that some row names.</summary>
    public IReadOnlyList<string> ServiceCodes { get; }

    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>No children or no orders could be read, so there is nothing to count.</summary>
    public bool HasNothingToCount => !ReadableFiles.Contains(FileKind.Children) || !ReadableFiles.Contains(FileKind.Orders);

    /// <summary>Education returns without any file of a case extract.</summary>
    public bool IsReturnAlone => files.Count > 0 && files.All(file => file.Kind.IsReturn);

    /// <summary>Files that could be read to their end, with their needed columns.</summary>
    public IReadOnlyList<FileKind> ReadableFiles => [.. files.Where(file => file.IsReadable).Select(file => file.Kind)];

    public IEnumerable<FileTally> Tallies => files.SelectMany(file => file.Tallies);

    /// <summary>One service's rows, for the database. Throws when rows were not to be kept.</summary>
    public ServiceRows RowsOf(string serviceCode) =>
        keeper?.Of(serviceCode) ?? throw new InvalidOperationException("The rows of this input were not kept.");

    /// <summary>One service's part of a file as it was read; null when it has none, or texts were not to be kept.</summary>
    public KeptText? TextOf(FileKind kind, string serviceCode) =>
        files.FirstOrDefault(file => file.Kind == kind)?.Texts.GetValueOrDefault(serviceCode);

    /// <summary>The file stands for the service: it holds some row of it, or none at all, or the input is of one service.</summary>
    public bool Covers(FileKind kind, string serviceCode) => files.Any(file =>
        file.Kind == kind && file.IsReadable
        && (file.HasNoRows || IsOfOneService || file.Services.Contains(serviceCode)));

    // The services an input is of are those of its children; of a return alone, those of its rows.
    private bool IsOfOneService => (files.FirstOrDefault(file => file.Kind == FileKind.Children)?.Services ?? ServiceCodes).Distinct().Count() == 1;

    /// <summary>The services with a child, each with what the input says of its children.</summary>
    public IReadOnlyList<ServiceRecord> Services() => roster is null ? [] :
        [.. roster.Services.Order(StringComparer.Ordinal).Select(code => ServiceRecords.Of(code, roster, SourcesOf(code)))];

    private Sources SourcesOf(string serviceCode) => FileKind.All
        .Where(kind => Covers(kind, serviceCode))
        .Aggregate(Sources.None, (sources, kind) => sources | kind.Source);
}
