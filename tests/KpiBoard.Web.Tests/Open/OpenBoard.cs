using System.Globalization;
using System.Text.Json;
using CsvHelper;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Open;
using Xunit;

namespace KpiBoard.Web.Tests.Open;

/// <summary>All services set up, figures of some in two quarters, and an analyst who asks for them.</summary>
#pragma warning disable CA1001 // xunit ends it through IAsyncLifetime.
public sealed class OpenBoard(TestCluster cluster) : IAsyncLifetime
#pragma warning restore CA1001
{
    /// <summary>With figures. Leeds is so small that all of it is hidden.</summary>
    internal static readonly string[] Services = ["yot-barnet", "yot-brent", "yot-camden", "yot-cardiff", "yot-essex", "yot-leeds"];

    internal static readonly string[] Quarters = ["2024Q2", "2024Q1"];

    internal TestBoard Board { get; private set; } = null!;

    internal OpenApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Board = await cluster.NewBoardAsync();
        await Board.SetUpServicesAsync();
        foreach (var service in Services)
        {
            await Board.ImportAsync(Extract(service, service == "yot-leeds" ? 4 : 30 + (2 * service.Length)));
        }

        App = await OpenApp.StartAsync(Board, perMinute: 100_000);
        await App.SignInAsync("analyst@kpiboard.example");
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Board.DisposeAsync();
    }

    /// <summary>Half of the children in each quarter, girls and boys of three ethnic groups, three of five in suitable ETE.</summary>
    internal static Input Extract(string service, int children)
    {
        var numbers = Enumerable.Range(1, children).ToList();
        return Input.Extract(service, children)
            .With("children", [.. numbers.Select(n => $"{service},C{n},2008-03-15,{(n % 4 == 0 ? 2 : 1)},{(n % 3 == 0 ? "B1" : n % 11 == 0 ? "A1" : "W1")},")])
            .With("orders", [.. numbers.Select(n => n % 2 == 0
                ? $"{service},C{n},O{n},REFERRAL_ORDER,2024-05-01,2024-05-01,,2024-08-01,LOCAL,"
                : $"{service},C{n},O{n},REFERRAL_ORDER,2024-01-01,2024-01-01,,2024-05-20,LOCAL,")])
            .With("ete", [.. numbers.Select(n => $"{service},C{n},COLLEGE,2023-01-01,{(n % 5 < 3 ? "SUITABLE" : "UNSUITABLE")},20,{n % 20},,")]);
    }

    /// <summary>The rows of a CSV file, each by its columns.</summary>
    internal async Task<List<Dictionary<string, string>>> RowsAsync(string address)
    {
        using CsvReader csv = new(new StringReader(await App.TextAsync(address)), CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        List<Dictionary<string, string>> rows = [];
        while (await csv.ReadAsync())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!, StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>Every figure of an address and of the pages that follow it.</summary>
    internal async Task<List<FigureAnswer>> FiguresAsync(string? address)
    {
        List<FigureAnswer> figures = [];
        while (address is not null)
        {
            var page = JsonSerializer.Deserialize<FigurePage>(await App.TextAsync(address), Json)!;
            figures.AddRange(page.Figures);
            address = page.Next;
        }

        return figures;
    }

    internal static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
