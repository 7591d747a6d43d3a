using System.Text.Json;
using KpiBoard.Data.Tests.Boards;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Xunit;

namespace KpiBoard.Web.Tests.Open;

[Collection(BoardCollection.Name)]
public sealed class OpenDocumentTests(OpenBoard open) : IClassFixture<OpenBoard>
{
    private const string Address = "/api/v1/openapi.json";

    [Fact]
    public async Task The_document_is_valid()
    {
        var read = await ReadAsync();
        Assert.Empty(read.Diagnostic!.Errors.Concat(read.Diagnostic.Warnings).Select(error => error.Message));
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Fact]
    public async Task Every_endpoint_of_the_api_is_described_and_no_other()
    {
        var routes = ((IEndpointRouteBuilder)open.App.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!);
        Assert.Equal(
            routes.Where(route => route.StartsWith("/api/", StringComparison.Ordinal) && route != Address).Order(StringComparer.Ordinal),
            (await DocumentAsync()).Paths.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_are_described_as_whole_numbers()
    {
        var parameters = (await DocumentAsync()).Paths["/api/v1/figures"].Operations![HttpMethod.Get].Parameters!;
        Assert.Equal(["period", "measure", "level", "service", "region", "nation", "split", "page", "page_size"], parameters.Select(parameter => parameter.Name));
        Assert.All(parameters, parameter => Assert.Equal((false, ParameterLocation.Query), (parameter.Required, parameter.In)));
        Assert.Equal((JsonSchemaType.Integer, "1", "1000"), (parameters[^1].Schema!.Type, parameters[^1].Schema!.Minimum, parameters[^1].Schema!.Maximum));
    }

    [Fact]
    public async Task A_client_that_knows_the_document_alone_reads_every_endpoint()
    {
        foreach (var (path, item) in (await DocumentAsync()).Paths)
        {
            var (method, operation) = Assert.Single(item.Operations!);
            Assert.Equal(HttpMethod.Get, method);
            using var answer = JsonDocument.Parse(await open.App.TextAsync(path));
            Assert.Equal([], Misfits(path, answer.RootElement, operation.Responses!["200"].Content!["application/json"].Schema!));
        }
    }

    // What of an answer is not as the schema has it.
    private static IEnumerable<string> Misfits(string at, JsonElement value, IOpenApiSchema schema)
    {
        var types = schema.Type ?? 0;
        return value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Select(property => property.Name).Except(schema.Properties!.Keys).Select(name => $"{at}.{name} is not described")
                .Concat(schema.Required!.Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name} is missing"))
                .Concat(value.EnumerateObject().SelectMany(property => Misfits($"{at}.{property.Name}", property.Value, schema.Properties![property.Name]))),
            JsonValueKind.Array => value.GetArrayLength() == 0 ? [$"{at} is empty"] : value.EnumerateArray().SelectMany(item => Misfits($"{at}[]", item, schema.Items!)),
            JsonValueKind.String when types.HasFlag(JsonSchemaType.String) => [],
            JsonValueKind.Number when types.HasFlag(JsonSchemaType.Number) || types.HasFlag(JsonSchemaType.Integer) => [],
            JsonValueKind.True or JsonValueKind.False when types.HasFlag(JsonSchemaType.Boolean) => [],
            JsonValueKind.Null when types.HasFlag(JsonSchemaType.Null) => [],
            _ => [$"{at} is {value.ValueKind}, not {types}"],
        };
    }

    private async Task<OpenApiDocument> DocumentAsync() => (await ReadAsync()).Document!;

    private async Task<ReadResult> ReadAsync() => OpenApiDocument.Parse(await open.App.TextAsync(Address), OpenApiConstants.Json);
}
