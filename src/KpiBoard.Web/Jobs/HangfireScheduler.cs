global using Scheduler = KpiBoard.Web.Jobs.HangfireScheduler;
using System.Globalization;
using Hangfire;
using Hangfire.PostgreSql;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Packs;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Jobs;

/// <summary>The only file that knows Hangfire, which a build with <c>-p:Scheduler=Hangfire</c> takes in the place of Quartz.</summary>
public sealed class HangfireScheduler(IBackgroundJobClient client) : IScheduler
{
    private const string Imports = "imports";
    private const string Counts = "counts";
    private const string Packs = "packs";

    /// <summary>Adds the scheduler; its tables are made when it is first used.</summary>
    /// <param name="connectionString">Of a login that may make tables.</param>
    public static void Add(IServiceCollection services, string connectionString, IConfiguration configuration)
    {
        services.AddSingleton<IScheduler, HangfireScheduler>();
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UsePostgreSqlStorage(options => options.UseNpgsqlConnection(connectionString), new PostgreSqlStorageOptions
            {
                SchemaName = "hangfire",
                // Without it a job of more than half an hour is begun a second time beside the first.
                UseSlidingInvisibilityTimeout = true,
                InvisibilityTimeout = TimeSpan.FromMinutes(5),
                QueuePollInterval = TimeSpan.FromSeconds(2),
            }));
        // Imports and counts wait for each other anyway: one of each at a time leaves room to watch.
        AddServer(services, Imports, 1);
        AddServer(services, Counts, 1);
        AddServer(services, Packs, 1);
        AddServer(services, "default", 2);
    }

    /// <summary>Shows the dashboard to administrators, and sets the jobs at their times.</summary>
    public static void Map(WebApplication app)
    {
        app.MapHangfireDashboardWithAuthorizationPolicy(nameof(Right.Administer), "/hangfire", new DashboardOptions { DisplayStorageConnectionString = false });
        var recurring = app.Services.GetRequiredService<IRecurringJobManager>();
        var seconds = Math.Max(1, (int)app.Services.GetRequiredService<JobSettings>().Watch.TotalSeconds);
        recurring.AddOrUpdate<Watch>(
            nameof(Watch), job => job.RunAsync(CancellationToken.None), string.Create(CultureInfo.InvariantCulture, $"*/{seconds} * * * * *"));
        recurring.AddOrUpdate<Morning>(
            nameof(Morning), job => job.RunAsync(CancellationToken.None), "0 5 * * *", new RecurringJobOptions { TimeZone = Days.London });
    }

    /// <inheritdoc/>
    public Task RunSoonAsync(JobRunRow run, CancellationToken cancellation)
    {
        var (service, id) = (run.ServiceCode, run.RunId);
        _ = run.Kind switch
        {
            JobKind.Import => client.Enqueue<Import>(job => job.RunAsync(service, id, CancellationToken.None)),
            JobKind.Pack => client.Enqueue<Pack>(job => job.RunAsync(service, id, CancellationToken.None)),
            _ => client.Enqueue<Count>(job => job.RunAsync(service, id, CancellationToken.None)),
        };
        return Task.CompletedTask;
    }

    private static void AddServer(IServiceCollection services, string queue, int workers) => services.AddHangfireServer(options =>
    {
        options.ServerName = $"{Environment.MachineName}:{queue}";
        options.Queues = [queue];
        options.WorkerCount = workers;
        options.SchedulePollingInterval = TimeSpan.FromSeconds(2);
    });

    // The watch brings a run again that was left behind: Hangfire's own attempts would only stand in its way.
    [AutomaticRetry(Attempts = 0)]
    [Queue(Imports)]
    internal sealed class Import(ImportJob job)
    {
        public Task RunAsync(string serviceCode, Guid runId, CancellationToken cancellation) => job.RunAsync(serviceCode, runId, cancellation);
    }

    [AutomaticRetry(Attempts = 0)]
    [Queue(Counts)]
    internal sealed class Count(CountJob job)
    {
        public Task RunAsync(string serviceCode, Guid runId, CancellationToken cancellation) => job.RunAsync(serviceCode, runId, cancellation);
    }

    [AutomaticRetry(Attempts = 0)]
    [Queue(Packs)]
    internal sealed class Pack(PackJob job)
    {
        public Task RunAsync(string serviceCode, Guid runId, CancellationToken cancellation) => job.RunAsync(serviceCode, runId, cancellation);
    }

    [AutomaticRetry(Attempts = 0)]
    internal sealed class Watch(WatchJob job)
    {
        public Task RunAsync(CancellationToken cancellation) => job.RunAsync(cancellation);
    }

    [AutomaticRetry(Attempts = 0)]
    internal sealed class Morning(MorningJob job)
    {
        public Task RunAsync(CancellationToken cancellation) => job.RunAsync(cancellation);
    }
}
