namespace KpiBoard.Web.Jobs;

/// <summary>What the jobs are made of, for whichever scheduler.</summary>
public static class JobServices
{
    /// <summary>Adds the jobs. The database, the clock and the scheduler are added by others.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, InboxFolder inbox, IConfiguration configuration)
    {
        // Children's files lie in it: nobody else's business, unless whoever runs the server opens it up.
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(inbox.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return services
            .AddSingleton(inbox)
            .AddSingleton(JobSettings.Of(configuration))
            .AddSingleton<JobDesk>()
            .AddSingleton<JobAttempts>()
            .AddSingleton<InboxImport>()
            .AddSingleton<InboxWatch>()
            .AddSingleton<JobRetry>()
            .AddTransient<WatchJob>()
            .AddTransient<ImportJob>()
            .AddTransient<CountJob>()
            .AddTransient<MorningJob>();
    }
}
