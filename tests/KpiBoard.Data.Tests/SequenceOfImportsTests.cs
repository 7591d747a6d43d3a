using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

/// <summary>After any sequence of imports the database's figures are those of a folder made of the files in use.</summary>
[Collection(BoardCollection.Name)]
public sealed class SequenceOfImportsTests(TestCluster cluster)
{
    private const int Imports = 12;
    private static readonly string[] Optional = ["attainment", "investigations", "care_status", "exclusions", "part_time_timetables", "attendance"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Figures_are_those_of_a_folder_made_of_the_files_in_use(int seed)
    {
        await using var board = await cluster.NewBoardAsync();
        var random = new Random(seed);
        var inUse = new SortedDictionary<string, Input>(StringComparer.Ordinal);
        for (var turn = 0; turn < Imports; turn++)
        {
            await ImportAsync(board, random, inUse);
            await AssertFiguresAsync(board, inUse);
        }

        Assert.Equal(2, inUse.Count);
        Assert.Contains(inUse.Values, input => Counted.OfFiles(input).Count > 0);
    }

#pragma warning disable CA5394 // The same sequence every time is wanted.
    private static async Task ImportAsync(TestBoard board, Random random, SortedDictionary<string, Input> inUse)
    {
        string[] services = random.Next(4) switch { 0 => ["Y001", "Y002"], 1 => ["Y002"], _ => ["Y001"] };
        var parts = services.ToDictionary(service => service, service => services.Length == 1
            ? Next(random, service, inUse.GetValueOrDefault(service, Input.Empty))
            : InventedService.Of(service, random.Next(30, 40), random.Next(1000)));
        var whole = parts.Values.Aggregate((one, other) => one.And(other));
        var outcome = await board.ImportAsync(whole, accept: random.Next(3) > 0);

        Assert.Equal(services, outcome.Services.Select(service => service.ServiceCode).Order(StringComparer.Ordinal));
        foreach (var import in outcome.Services)
        {
            var before = inUse.GetValueOrDefault(import.ServiceCode, Input.Empty);
            var after = before.Under(parts[import.ServiceCode]);
            inUse[import.ServiceCode] = await IsUsedAsync(board, random, import) ? after : before;
            Assert.True(import.State != ImportState.Unchanged || after.Files.SequenceEqual(before.Files), "Only the same files again change nothing.");
        }
    }

    /// <summary>Of those on hold some are used, some are discarded, and some wait.</summary>
    private static async Task<bool> IsUsedAsync(TestBoard board, Random random, ServiceImport import)
    {
        if (import.State == ImportState.OnHold && random.Next(2) == 0)
        {
            return await board.Importer.UseAsync(import.ServiceCode, import.ImportId, "Ola Officer", Days.AsOf, CancellationToken.None);
        }

        if (import.State == ImportState.OnHold && random.Next(2) == 0)
        {
            await board.Importer.DiscardAsync(import.ServiceCode, import.ImportId, "Ola Officer", CancellationToken.None);
        }

        return import.State == ImportState.Used;
    }

    /// <summary>An extract with some of the other files, an education return alone, or something imported before.</summary>
    private static Input Next(Random random, string service, Input before)
    {
        var (children, seed) = (random.Next(30, 40), random.Next(1000));
        return random.Next(5) switch
        {
            0 or 1 => Some(random, InventedService.Of(service, children, seed)),
            2 => Some(random, InventedService.Return(service, children, seed), atLeastOne: true),
            3 => Some(random, Input.Extract(service, children).Under(InventedService.Return(service, children, seed))),
            _ => before.Files.Count > 0 ? before : Input.Extract(service, children),
        };
    }

    private static Input Some(Random random, Input input, bool atLeastOne = false) => Optional
        .Where(name => input.Files.ContainsKey(name) && random.Next(2) == 0)
        .Aggregate(input, (rest, name) => atLeastOne && rest.Files.Count == 1 ? rest : rest.Without(name));
#pragma warning restore CA5394

    // Service by service: in a folder of two an empty file would stand for both.
    private static async Task AssertFiguresAsync(TestBoard board, SortedDictionary<string, Input> inUse)
    {
        Assert.Equal(OfFolders(inUse, Counted.All), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(OfFolders(inUse, Counted.Caseload), await Counted.OfFactsAsync(board.Database, Counted.Caseload));
        Assert.Equal(OfFolders(inUse, Counted.All), await Counted.OfChildQuartersAsync(board.Database));
    }

    private static List<string> OfFolders(SortedDictionary<string, Input> inUse, Func<ServiceRecord, IReadOnlyList<string>> count)
    {
        var lines = new List<string>();
        foreach (var input in inUse.Values)
        {
            using var folder = input.Write();
            lines.AddRange(Counted.OfFiles(folder.Path, count));
        }

        return lines;
    }
}
