using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Returns;

/// <summary>Whose return a file is, and of which quarter: one of each.</summary>
internal sealed class ReturnOwner
{
    private readonly List<Finding> findings = [];

    public ReturnOwner(ReturnScan scan, string file, ReadOptions options)
    {
        Service = ServiceOf(scan, file, options);
        Quarter = QuarterOf(scan, file, options.AsOf);
    }

    /// <summary>Null when it cannot be told.</summary>
    public string? Service { get; }

    /// <summary>Null when it cannot be told.</summary>
    public Quarter? Quarter { get; }

    /// <summary>The file is of one service and one quarter, or says neither.</summary>
    public bool IsOne => !findings.Exists(finding => finding.Code == FindingCode.SeveralReturns);

    public IReadOnlyList<Finding> Findings => findings;

    // A file that names no service is that of the one who sent it.
    private string? ServiceOf(ReturnScan scan, string file, ReadOptions options)
    {
        var column = ReturnNames.Keys[ReturnKey.Service];
        var named = scan.Services.DistinctBy(service => service.Text, StringComparer.Ordinal).ToList();
        if (named.Count == 0 && options.OwnService is null)
        {
            findings.Add(new(file, 1, column, Severity.Error, FindingCode.ValueMissing));
        }

        foreach (var other in named.Skip(1))
        {
            Add(other, column, FindingCode.SeveralReturns);
        }

        foreach (var one in named)
        {
            if (options.ServiceProblem(one.Text) is { } problem)
            {
                Add(one, column, problem);
            }
        }

        return named.Count == 0 ? options.OwnService : named[0].Text;
    }

    private Quarter? QuarterOf(ReturnScan scan, string file, DateOnly asOf)
    {
        var column = ReturnNames.Keys[ReturnKey.Quarter];
        var named = scan.Quarters.DistinctBy(quarter => quarter.Text, StringComparer.Ordinal).Select(at => (At: at, Quarter: Read(at.Text, asOf))).ToList();
        if (named.Count == 0)
        {
            findings.Add(new(file, 1, column, Severity.Error, FindingCode.ValueMissing));
        }

        foreach (var wrong in named.Where(quarter => quarter.Quarter is null))
        {
            Add(wrong.At, column, FindingCode.QuarterUnknown);
        }

        var quarters = named.Where(quarter => quarter.Quarter is not null).DistinctBy(quarter => quarter.Quarter).ToList();
        foreach (var other in quarters.Skip(1))
        {
            Add(other.At, column, FindingCode.SeveralReturns);
        }

        return quarters.Count == 0 ? null : quarters[0].Quarter;
    }

    // The YJB files a return by the quarter of its reporting date, whichever day of it that is.
    private static Quarter? Read(string text, DateOnly asOf)
    {
        var quarter = Period.QuarterOf(text.ToUpperInvariant()) ?? (Dates.TryRead(text, out var day) ? Counting.Quarter.Of(day) : null);
        return quarter?.FirstDay >= Cohorts.FirstDay && quarter?.FirstDay <= asOf ? quarter : null;
    }

    private void Add(ReturnPlace at, string column, FindingCode code) =>
        findings.Add(new(at.File, at.Line, column, Severity.Error, code, PlainText.Of(at.Text)));
}
