using System.IO.Compression;
using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>A board of one test that knows two services, with an inbox, and with jobs that run when the test says so.</summary>
internal sealed class TestInbox : IAsyncDisposable
{
    public const string Service = "Y001";
    public const string Other = "Y002";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpiboard-inbox-");
    private readonly ServiceProvider services;

    private TestInbox(TestBoard board)
    {
        Board = board;
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(board.Database)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IScheduler>(Scheduler)
            .AddJobs(new InboxFolder(folder.FullName), new ConfigurationBuilder().Build())
            .BuildServiceProvider();
    }

    public TestBoard Board { get; }

    /// <summary>An hour ahead, so that what the test puts down has settled.</summary>
    public MovedClock Clock { get; } = new(DateTimeOffset.UtcNow.AddHours(1));

    public SchedulerByHand Scheduler { get; } = new();

    public string Root => folder.FullName;

    public static async Task<TestInbox> NewAsync(TestCluster cluster)
    {
        var inbox = new TestInbox(await cluster.NewBoardAsync());
        await using var session = await inbox.Board.Database.BeginAsync(CancellationToken.None);
        await new ServiceStore(session).AddAsync([Service, Other], CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return inbox;
    }

    public T Get<T>()
        where T : class => services.GetRequiredService<T>();

    /// <summary>In the inbox of the service.</summary>
    public string At(params string[] names) => Path.Combine([Root, Service, .. names]);

    /// <summary>The names on a shelf, without the time they begin with.</summary>
    public IReadOnlyList<string> On(string shelf) => !Directory.Exists(At(shelf)) ? [] :
        [.. Directory.EnumerateFileSystemEntries(At(shelf)).Select(path => Path.GetFileName(path)["yyyyMMdd-HHmmss-".Length..]).Order(StringComparer.Ordinal)];

    public string TextOn(string shelf, string name) => File.ReadAllText(Directory.EnumerateFiles(At(shelf), $"*-{name}").Single());

    public void PutFolder(Input input, string name)
    {
        Directory.CreateDirectory(At(name));
        foreach (var (file, text) in input.Files)
        {
            File.WriteAllText(At(name, $"{file}.csv"), text);
        }
    }

    public void PutLoose(Input input) => PutFolder(input, ".");

    public void PutZip(Input input, string name)
    {
        using var written = input.Write();
        Directory.CreateDirectory(At());
        ZipFile.CreateFromDirectory(written.Path, At(name));
    }

    public void PutText(string name, string text)
    {
        Directory.CreateDirectory(At());
        File.WriteAllText(At(name), text);
    }

    public Task WatchAsync() => Get<WatchJob>().RunAsync(CancellationToken.None);

    /// <summary>Has every run that was brought go to its end.</summary>
    public async Task RunAsync()
    {
        while (Scheduler.Brought.TryDequeue(out var run))
        {
            await RunAsync(run);
        }
    }

    public Task RunAsync(JobRunRow run) => run.Kind == JobKind.Import
        ? Get<ImportJob>().RunAsync(run.ServiceCode, run.RunId, CancellationToken.None)
        : Get<CountJob>().RunAsync(run.ServiceCode, run.RunId, CancellationToken.None);

    public async Task WatchAndRunAsync()
    {
        await WatchAsync();
        await RunAsync();
    }

    /// <summary>Every run of a kind, newest first.</summary>
    public async Task<IReadOnlyList<JobRunRow>> RunsAsync(JobKind kind)
    {
        await using var session = await Board.Database.BeginAsync(CancellationToken.None);
        var runs = await JobRunStore.ListAsync(session, [Service, Other], 1000, CancellationToken.None);
        return [.. runs.Where(run => run.Kind == kind)];
    }

    public async Task<JobRunRow> ImportAsync() => Assert.Single(await RunsAsync(JobKind.Import));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Board.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
