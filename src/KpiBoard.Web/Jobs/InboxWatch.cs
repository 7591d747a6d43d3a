using System.Collections.Concurrent;

namespace KpiBoard.Web.Jobs;

/// <summary>Takes what has settled in the services' inboxes, and has it imported.</summary>
public sealed class InboxWatch(InboxFolder inbox, JobSettings settings, TimeProvider clock, ILogger<InboxWatch> log)
{
    // Longer than any upload takes.
    private static readonly TimeSpan UploadsKept = TimeSpan.FromDays(1);

    // What the log has been told already.
    private readonly ConcurrentDictionary<string, bool> said = new(StringComparer.Ordinal);

    /// <summary>Looks into the inbox of each of the services, and makes it where there is none.</summary>
    public async Task LookAsync(IReadOnlyCollection<string> serviceCodes, JobDesk desk, CancellationToken cancellation)
    {
        foreach (var code in serviceCodes)
        {
            if (inbox.Find(code) is { } box)
            {
                Take(code, box);
                foreach (var (runId, name) in box.Taken())
                {
                    await desk.ImportAsync(code, new(runId, name), cancellation);
                }
            }
        }

        SayUnknown(serviceCodes);
    }

    private void Take(string serviceCode, ServiceInbox box)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (!TryTake(box, now) && said.TryAdd($"{serviceCode} cannot be moved", true))
        {
            JobLog.Unmovable(log, serviceCode);
        }
    }

    private bool TryTake(ServiceInbox box, DateTime now)
    {
        try
        {
            box.Uploads.Forget(now - UploadsKept);
            return box.Take(now - settings.Settle, now);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void SayUnknown(IReadOnlyCollection<string> serviceCodes)
    {
        foreach (var folder in new DirectoryInfo(inbox.Path).EnumerateDirectories())
        {
            if (!folder.Name.StartsWith('.') && !serviceCodes.Contains(folder.Name) && said.TryAdd(folder.Name, true))
            {
                JobLog.UnknownFolder(log, folder.Name);
            }
        }
    }
}
