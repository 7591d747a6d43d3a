using KpiBoard.Counting.Publishing;
using KpiBoard.Data;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Board;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Content;
using KpiBoard.Web.Packs.Paper;
using KpiBoard.Web.Packs.Printing;
using KpiBoard.Web.Packs.Receipts;
using KpiBoard.Web.SignIn;
using KpiBoard.Web.Tests.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>A board of one test with two services counted, on which packs are built and receipts looked up.</summary>
internal sealed class PackBench : IAsyncDisposable
{
    public const string Service = "Y001";
    public const string Other = "Y002";

    /// <summary>A quarter with many children of the invented services.</summary>
    public const string Quarter = "2024Q2";

    private const int Children = 150;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpiboard-inbox-");
    private readonly SchedulerByHand scheduler = new();
    private readonly ServiceProvider services;

    private PackBench(TestBoard board, PrintSettings printing)
    {
        Board = board;
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(board.Database)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IScheduler>(scheduler)
            .AddJobs(new InboxFolder(folder.FullName), new ConfigurationBuilder().Build())
            .AddScoped<BoardReader>()
            .AddPacks(printing)
            .BuildServiceProvider();
    }

    public TestBoard Board { get; }

    public static async Task<PackBench> NewAsync(TestCluster cluster, PrintSettings? printing = null)
    {
        var bench = new PackBench(await cluster.NewBoardAsync(), printing ?? PrintSettings.FromEnvironment());
        await bench.ImportAsync(seed: 1);
        return bench;
    }

    public static Viewer Viewer(AccountRole role, params string[] known) => new(role, known.ToHashSet(StringComparer.Ordinal), new HashSet<string>());

    /// <summary>Other files of both services: children of the same references with other records. Of several at once each is counted by its job.</summary>
    public async Task ImportAsync(int seed)
    {
        await Board.ImportAsync(InventedService.Of(Service, Children, seed).And(InventedService.Of(Other, 5, seed)), accept: true);
        await new ServiceCount(Board.Database, TimeProvider.System).CountAsync(Service, KpiBoard.Data.Tests.Boards.Days.AsOf, CancellationToken.None);
    }

    /// <summary>Has a pack made, as the page and its job do.</summary>
    public async Task<PackSummary> BuildAsync(PackPreset preset, PackForm form)
    {
        var id = await services.GetRequiredService<PackDesk>().AskAsync(Service, PackChoice.Of(preset), Quarter, form, "Ola", CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        while (scheduler.Brought.TryDequeue(out var run))
        {
            await scope.ServiceProvider.GetRequiredService<PackJob>().RunAsync(run.ServiceCode, run.RunId, CancellationToken.None);
        }

        return (await Board.OfAsync(Service, scope => new PackStore(scope).FindAsync(id, CancellationToken.None)))!;
    }

    public async Task<PackContent> ComposeAsync(PackPreset preset, PackForm form)
    {
        await using var scope = services.CreateAsyncScope();
        var asked = new PackSummary(
            Service, Guid.NewGuid(), PackCode.New(), preset.Title, PackChoice.Of(preset).Write(), Quarter, form, "Ola", default, PackState.Asked, null, null, null, null, null);
        return await scope.ServiceProvider.GetRequiredService<PackMaker>().ComposeAsync(asked, CancellationToken.None);
    }

    public Task<string> WriteAsync(PackContent content) => services.GetRequiredService<PaperWriter>().WriteAsync(content);

    public Task<byte[]> PrintAsync(string html) => services.GetRequiredService<Printer>().PrintAsync(html, CancellationToken.None);

    public Task<Receipt?> ReceiptAsync(Viewer viewer, string code) => new ReceiptReader(Board.Database).ReadAsync(viewer, code, CancellationToken.None);

    public Task<PacksView?> PacksAsync(Viewer viewer) => new PacksReader(Board.Database).ReadAsync(viewer, Service, CancellationToken.None);

    /// <summary>The published figures in a form, by which they are.</summary>
    public async Task<Dictionary<(string Measure, string Period, string Split, string Value), PublishedFigure>> PublishedAsync(PackForm form)
    {
        var periods = await Board.OfAsync(Service, scope => form == PackForm.Internal
            ? new PublicationStore(scope).LoadWithCountsAsync(CancellationToken.None)
            : new PublicationStore(scope).LoadProtectedAsync(CancellationToken.None));
        return periods.SelectMany(period => period.Value.Figures.Select(figure => (Key: (figure.Measure, period.Key, figure.Split, figure.Value), figure)))
            .ToDictionary(figure => figure.Key, figure => figure.figure);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Board.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
