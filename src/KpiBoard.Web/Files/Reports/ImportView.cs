using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Import;

namespace KpiBoard.Web.Files.Reports;

/// <summary>What the report of an import shows.</summary>
/// <param name="Run">Null once it is forgotten, or when it came by the command.</param>
/// <param name="Import">Null when nothing was kept under its id.</param>
/// <param name="Found">How many findings there are of each kind in each column of each file.</param>
public sealed record ImportView(
    ServiceRow Service,
    Guid ImportId,
    JobRunRow? Run,
    ImportRow? Import,
    IReadOnlyList<FileVersionSummary> Files,
    IReadOnlyList<FindingGroup> Found)
{
    private static readonly FindingCode[] Mappable =
        [FindingCode.ColumnMissing, FindingCode.CodeUnknown, FindingCode.FileMissing, FindingCode.OutcomeNotListed];

    /// <summary>Null when there is no such import.</summary>
    public ReportState? State => (Run?.State, Import) switch
    {
        (JobState.Queued or JobState.Running, _) => ReportState.AtWork,
        (_, { Refusal: not null }) => ReportState.Refused,
        (_, not null) => OfFiles(),
        (JobState.Done, _) => ReportState.Unchanged,
        (JobState.OnHold, _) => ReportState.HeldAlready,
        (JobState.Failed, _) => ReportState.Failed,
        _ => null,
    };

    public string InputName => Import?.InputName ?? Run?.InputName ?? "";

    public string SentBy => Import?.SentBy ?? Run?.SentBy ?? "";

    /// <summary>In UTC.</summary>
    public DateTime SentAt => Run?.AskedAt ?? Import?.ReceivedAt ?? default;

    public int RowsSetAside => Files.Sum(file => file.RowsSetAside);

    /// <summary>The address all of its pages begin with.</summary>
    public string Address => $"/services/{Service.ServiceCode}/data/imports/{ImportId}";

    /// <summary>It has headers, codes or names of files that are not ours, as far as can be told.</summary>
    public bool MayBeMapped => State switch
    {
        ReportState.OnHold => Found.Any(IsMappable),
        // Files of names we do not know are passed by, and then nothing is found in them.
        ReportState.Refused => Found.Count == 0 || Found.Any(IsMappable),
        _ => false,
    };

    private static bool IsMappable(FindingGroup group) => Mappable.Contains(group.Code);

    private ReportState OfFiles() =>
        Files.Any(file => file.State == FileState.OnHold) ? ReportState.OnHold
        : Files.Any(file => file.State == FileState.InUse) ? ReportState.InUse
        : Files.Any(file => file.State == FileState.Discarded) ? ReportState.Discarded
        : ReportState.Replaced;
}
