using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tables;
using KpiBoard.Import;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>One service's part of an input: what is to be kept of it.</summary>
internal sealed class ServicePart
{
    private readonly Dictionary<FileKind, FileVersionRow> versions;

    public ServicePart(InputReading reading, string serviceCode, Guid importId)
    {
        (ServiceCode, ImportId, Rows) = (serviceCode, importId, reading.RowsOf(serviceCode));
        Findings = [.. reading.Findings.Where(finding => finding.ServiceCode is null || finding.ServiceCode == serviceCode)];
        var named = reading.Tallies.Where(tally => tally.ServiceCode == serviceCode).Select(tally => tally.File).ToHashSet();
        // Files without its rows speak for a service whose children came too: one that a stray row names keeps its own.
        var isMeant = reading.IsReturnAlone || named.Contains(FileKind.Children);
        versions = reading.ReadableFiles
            .Where(kind => named.Contains(kind) || (isMeant && reading.Covers(kind, serviceCode)))
            .ToDictionary(kind => kind, kind => Version(reading, kind));
    }

    public string ServiceCode { get; }

    public Guid ImportId { get; }

    public ServiceRows Rows { get; }

    /// <summary>Findings of the service's rows, and those that name no service.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyCollection<FileVersionRow> Versions => versions.Values;

    public IEnumerable<FindingRow> FindingRows => Findings.Select((finding, i) => FindingRow.Of(ServiceCode, ImportId, i + 1, finding));

    public IReadOnlyList<FileVersionSummary> Summaries => [.. versions.Values.Select(FileVersionSummary.Of)];

    /// <summary>Set once it is decided what becomes of the part.</summary>
    public ImportRow? Import { get; set; }

    /// <summary>What people of the service decided about its rows.</summary>
    public Decisions Decisions { get; set; } = new([]);

    /// <summary>The versions in use when it came.</summary>
    public IReadOnlyList<FileVersionSummary> InUseBefore { get; set; } = [];

    /// <summary>No other file of the service stays in use beside the part.</summary>
    public bool StandsAlone { get; set; }

    public void PutInUse(DateTime now)
    {
        foreach (var version in versions.Values)
        {
            (version.State, version.InUseFrom) = (FileState.InUse, now);
        }
    }

    /// <summary>When each version that is used came in use.</summary>
    public IEnumerable<VersionUseRow> UsesBy(string sender) =>
        from version in versions.Values
        where version.InUseFrom is not null
        select FileVersionSummary.Of(version).UseFrom(ServiceCode, version.InUseFrom!.Value, sender);

    public bool Has(string fileName) => versions.Values.Any(version => version.FileName == fileName);

    /// <summary>What the part says of the service's children by itself.</summary>
    public ServiceRecord ToRecord() =>
        Decisions.Apply(ServiceCode, Rows, versions.Keys.Aggregate(Sources.None, (sources, kind) => sources | kind.Source));

    /// <summary>Null when the part has no such file.</summary>
    public Guid? VersionOf(FileKind kind) => versions.GetValueOrDefault(kind)?.FileVersionId;

    private FileVersionRow Version(InputReading reading, FileKind kind)
    {
        var text = reading.TextOf(kind, ServiceCode);
        var tally = reading.Tallies.FirstOrDefault(tally => tally.File == kind && tally.ServiceCode == ServiceCode)
            ?? new FileTally(kind, ServiceCode, 0, 0, 0, 0);
        return new()
        {
            ServiceCode = ServiceCode,
            FileVersionId = Guid.CreateVersion7(),
            ImportId = ImportId,
            FileName = kind.Name,
            State = FileState.OnHold,
            ContentHash = text?.Hash ?? "",
            Content = text?.Packed ?? [],
            RowsUsed = tally.Used,
            RowsSetAside = tally.SetAside,
            RowsDuplicate = tally.Duplicates,
            RowsUnmatched = tally.Unmatched,
        };
    }
}
