using System.Globalization;
using System.IO.Compression;
using System.Text;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class KeptTests(TestCluster cluster)
{
    private const string Service = "Y001";

    public static TheoryData<string> Inputs => ["extract-a", "bad", "invented", "broad"];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Rows_read_are_used_or_set_aside_or_duplicates_or_unmatched(string name)
    {
        await using var board = await cluster.NewBoardAsync();
        var input = InputOf(name);
        var outcome = await board.ImportAsync(input, accept: true);

        foreach (var service in outcome.Services)
        {
            var expected = outcome.Reading.ReadableFiles.Select(kind => $"{kind} {RecordsOf(input, kind.Name, service.ServiceCode).Count}").Order(StringComparer.Ordinal);
            var stored = (await board.VersionsAsync(service.ServiceCode)).Select(version => $"{version.FileName} {version.RowsRead}");
            Assert.Equal(expected, stored.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Kept_content_unpacks_to_the_header_and_the_rows_as_read(string name)
    {
        await using var board = await cluster.NewBoardAsync();
        var input = InputOf(name);
        var outcome = await board.ImportAsync(input);

        foreach (var service in outcome.Services.Select(service => service.ServiceCode))
        {
            var kept = await board.OfAsync(service, scope => scope.Context.FileVersions.AsNoTracking().ToListAsync());
            Assert.NotEmpty(kept);
            Assert.All(kept, version => Assert.Equal(TextOf(input, version.FileName, service), Unpacked(version.Content)));
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Findings_stored_are_the_findings_reported(string name)
    {
        await using var board = await cluster.NewBoardAsync();
        var outcome = await board.ImportAsync(InputOf(name));

        foreach (var service in outcome.Services.Select(service => service.ServiceCode))
        {
            var rows = await board.OfAsync(service, scope => scope.Context.Findings.AsNoTracking().OrderBy(row => row.Number).ToListAsync());
            Assert.Equal(
                outcome.Reading.Findings.Where(finding => finding.ServiceCode is null || finding.ServiceCode == service).Select(finding => finding with { ServiceCode = service }),
                rows.Select(row => row.ToFinding()));
            Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => row.Number));
        }
    }

    [Fact]
    public async Task Findings_that_name_no_service_are_kept_for_each()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 2).Plus("children", Input.Child("Y002", 1)).Without("sendaln"));

        foreach (var service in new List<string> { Service, "Y002" })
        {
            var codes = await board.OfAsync(service, scope => scope.Context.Findings.AsNoTracking().Select(row => row.Code).ToListAsync());
            Assert.Contains(nameof(FindingCode.FileMissing), codes);
        }
    }

    [Fact]
    public async Task Child_quarters_come_back_as_they_were()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(InputOf("broad"), accept: true);
        var counted = await board.OfAsync(Service, async scope => CountedOf(await ServiceFacts.LoadAsync(scope, CancellationToken.None)));
        var stored = await board.OfAsync(Service, scope => new ChildQuarterStore(scope).LoadAllAsync(CancellationToken.None));

        Assert.NotEmpty(counted);
        Assert.Equal(
            counted.OrderBy(child => child.Period.Label, StringComparer.Ordinal).ThenBy(child => child.ChildId, StringComparer.Ordinal).Select(Text.Of),
            stored.Select(Text.Of));
    }

    private static List<ChildQuarter> CountedOf(ServiceRecord service) =>
        [.. Cohorts.ByQuarter(service, Days.AsOf), .. Cohorts.Caseload(service, Days.AsOf)];

    private static Input InputOf(string name) => name switch
    {
        "extract-a" => Input.Of(Examples.ExtractA),
        "bad" => Input.Of(Examples.Bad),
        "invented" => InventedService.Of(Service, children: 30, seed: 7),
        _ => InventedService.Of(Service, children: 500, seed: 8),
    };

    /// <summary>The service's records, each behind its line.</summary>
    private static string TextOf(Input input, string file, string service) => RecordsOf(input, file, service) is { Count: > 0 } records
        ? $"1,{input.Files[file].Split('\n')[0]}\n{string.Concat(records)}"
        : "";

    private static List<string> RecordsOf(Input input, string file, string service) =>
    [
        .. input.Files[file].Split('\n').Select((record, i) => (Record: record, Line: i + 1))
            .Where(row => row.Line > 1 && row.Record.StartsWith($"{service},", StringComparison.Ordinal))
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Line},{row.Record}\n")),
    ];

    private static string Unpacked(byte[] content)
    {
        using var gzip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
