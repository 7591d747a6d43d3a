using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace KpiBoard.Web.Tests;

[Collection(BoardCollection.Name)]
public sealed class RouteTests(TestCluster cluster)
{
    // What Blazor and ASP.NET Core add: the circuit's own addresses, open to whoever is signed in, and files that hold nothing of anyone.
    private static readonly string[] Framework = ["_blazor", "_framework", "{**", "opaque-redirect"];

    [Fact]
    public async Task The_readme_says_of_every_route_who_may_open_it()
    {
        var told = File.ReadLines(Path.Combine(Root(), "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1].Split(' ')[^1].Split('?')[0])
            .Select(address => address.Replace("{other}", "{own}", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var routes = (await RoutesAsync()).Select(Plain).Where(route => !Framework.Any(route.TrimStart('/').StartsWith)).Distinct().ToList();

        Assert.True(routes.Count >= 10, $"{routes.Count} routes");
        Assert.Equal([], routes.Except(told));
    }

    [Fact]
    public async Task Only_signing_in_and_pages_on_problems_are_open_to_everyone()
    {
        var open = (await EndpointsAsync()).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => Plain(endpoint.RoutePattern.RawText!));

        Assert.Equal(["/problem/{status}", "/sign-in"], open.Distinct().Order(StringComparer.Ordinal));
    }

    private async Task<IEnumerable<string>> RoutesAsync() => (await EndpointsAsync()).Select(endpoint => endpoint.RoutePattern.RawText!);

    private async Task<List<RouteEndpoint>> EndpointsAsync()
    {
        await using var board = await cluster.NewBoardAsync();
        var inbox = Directory.CreateTempSubdirectory("kpiboard-inbox-");
        try
        {
            await using var app = BoardHost.Build([], board.Database, new(false, new InboxFolder(inbox.FullName)));
            return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
        }
        finally
        {
            inbox.Delete(recursive: true);
        }
    }

    /// <summary>As the README writes it: without constraints, the service as <c>{own}</c>.</summary>
    private static string Plain(string route) => "/" + string.Join('/', route.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        !part.StartsWith('{') || part.StartsWith("{*", StringComparison.Ordinal) ? part
        : part.Trim('{', '}').Split(':')[0].ToLowerInvariant() switch
        {
            "service" => "{own}",
            "address" => "{child}",
            var name => $"{{{name}}}",
        }));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KpiBoard.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds KpiBoard.sln.");
        }

        return folder.FullName;
    }
}
