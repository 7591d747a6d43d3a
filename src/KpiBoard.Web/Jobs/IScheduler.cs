using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>Brings runs to work: Quartz, or Hangfire. It keeps nothing that the table of runs does not say.</summary>
public interface IScheduler
{
    /// <summary>Has the run's job begin as soon as there is room for it. Bringing it twice does no harm.</summary>
    Task RunSoonAsync(JobRunRow run, CancellationToken cancellation);
}
