using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Jobs;

/// <summary>Reads the runs of a viewer's services for the jobs page.</summary>
public sealed class JobsReader(BoardDatabase database)
{
    private const int Shown = 50;

    /// <summary>The newest runs, each with its service's name.</summary>
    public async Task<IReadOnlyList<(string ServiceName, JobRunRow Run)>> ReadAsync(Viewer viewer, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var names = (await new ServiceStore(session).ListAsync(cancellation))
            .Where(service => viewer.May(Right.ReadJobs, service.ServiceCode))
            .ToDictionary(service => service.ServiceCode, service => service.Name, StringComparer.Ordinal);
        var runs = await JobRunStore.ListAsync(session, names.Keys, Shown, cancellation);
        return [.. runs.Select(run => (names[run.ServiceCode], run))];
    }
}
