global using Scheduler = KpiBoard.Web.Jobs.QuartzScheduler;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Packs;
using Npgsql;
using Quartz;

namespace KpiBoard.Web.Jobs;

/// <summary>The only file that knows Quartz: persistent and clustered on PostgreSQL, in tables of its own.</summary>
public sealed class QuartzScheduler(ISchedulerFactory factory) : IScheduler
{
    private const string Service = "service";
    private const string RunId = "run";

    // Imports and counts wait for each other anyway: one of each at a time leaves room to watch.
    private const int JobsAtOnce = 4;

    /// <summary>Adds the scheduler, and the jobs at their times. It starts with the host, and makes its tables then.</summary>
    /// <param name="connectionString">Of a login that may make tables.</param>
    public static void Add(IServiceCollection services, string connectionString, IConfiguration configuration)
    {
        MakeSchema(connectionString);
        services.AddSingleton<IScheduler, QuartzScheduler>();
        // Or what was missed while no node was there is forgotten at the start.
        services.Configure<QuartzOptions>(options => options.Scheduling.ScheduleTriggerRelativeToReplacedTrigger = true);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            quartz.UseDefaultThreadPool(JobsAtOnce);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(NpgsqlFactory.Instance, connectionString);
                store.ConfigureStore(options => options.TablePrefix = "quartz.qrtz_");
                store.ProvisionSchema();
                store.UseClustering(_ => { });
            });
            AddJobs(quartz, JobSettings.Of(configuration));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>Quartz has no page: the board's own shows the runs.</summary>
    public static void Map(WebApplication app) => ArgumentNullException.ThrowIfNull(app);

    /// <inheritdoc/>
    public async Task RunSoonAsync(JobRunRow run, CancellationToken cancellation)
    {
        var quartz = await factory.GetScheduler(cancellation);
        // By attempt: what a killed node leaves of one attempt does not stand in the way of the next.
        var trigger = TriggerBuilder.Create()
            .WithIdentity($"{run.RunId:N}-{run.Attempts}", run.Kind.ToString())
            .ForJob(run.Kind.ToString())
            .UsingJobData(Service, run.ServiceCode)
            .UsingJobData(RunId, run.RunId.ToString("D"))
            .StartNow()
            .Build();
        try
        {
            await quartz.ScheduleJob(trigger, cancellationToken: cancellation);
        }
        catch (ObjectAlreadyExistsException)
        {
            // It waits already.
        }
    }

    private static void AddJobs(IQuartzBuilder quartz, JobSettings settings)
    {
        quartz.AddJob<Import>(job => job.WithIdentity(nameof(JobKind.Import)).StoreDurably());
        quartz.AddJob<Count>(job => job.WithIdentity(nameof(JobKind.Count)).StoreDurably());
        quartz.AddJob<Pack>(job => job.WithIdentity(nameof(JobKind.Pack)).StoreDurably());
        quartz.ScheduleJob<Watch>(
            trigger => trigger
                .WithIdentity(nameof(Watch))
                .WithPriority(10)
                .WithSimpleSchedule(every => every.WithInterval(settings.Watch).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)),
            job => job.WithIdentity(nameof(Watch)));
        quartz.ScheduleJob<Morning>(
            trigger => trigger
                .WithIdentity(nameof(Morning))
                // Long ago: what was missed since the last time lies before the start of the program.
                .StartAt(new(2023, 4, 1, 0, 0, 0, TimeSpan.Zero))
                .WithCronSchedule("0 0 5 * * ?", cron => cron.InTimeZone(Days.London).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            job => job.WithIdentity(nameof(Morning)));
    }

    private static void MakeSchema(string connectionString)
    {
        using var source = NpgsqlDataSource.Create(connectionString);
        using var command = source.CreateCommand("CREATE SCHEMA IF NOT EXISTS quartz");
        command.ExecuteNonQuery();
    }

    private static string ServiceOf(IJobExecutionContext context) => context.MergedJobDataMap.GetString(Service)!;

    private static Guid RunOf(IJobExecutionContext context) => Guid.Parse(context.MergedJobDataMap.GetString(RunId)!);

    [DisallowConcurrentExecution]
    internal sealed class Import(ImportJob job) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await job.RunAsync(ServiceOf(context), RunOf(context), cancellationToken);
    }

    [DisallowConcurrentExecution]
    internal sealed class Count(CountJob job) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await job.RunAsync(ServiceOf(context), RunOf(context), cancellationToken);
    }

    [DisallowConcurrentExecution]
    internal sealed class Pack(PackJob job) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await job.RunAsync(ServiceOf(context), RunOf(context), cancellationToken);
    }

    internal sealed class Watch(WatchJob job) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await job.RunAsync(cancellationToken);
    }

    internal sealed class Morning(MorningJob job) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await job.RunAsync(cancellationToken);
    }
}
