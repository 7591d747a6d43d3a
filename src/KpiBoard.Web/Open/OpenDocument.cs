using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KpiBoard.Web.Open;

/// <summary>The OpenAPI document of the API.</summary>
internal static class OpenDocument
{
    private const string Version = "v1";
    private const string SignedIn = "signed_in";

    /// <param name="api">Where its addresses begin.</param>
    public static void Add(IServiceCollection services, string api) => services.AddOpenApi(Version, options =>
    {
        options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith($"{api}/", StringComparison.Ordinal);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "KpiBoard open data",
                Version = "1",
                Description = "Figures of youth justice services as everybody may see them: small counts are hidden. Read only.",
            };
            document.Components ??= new();
            document.AddComponent<IOpenApiSecurityScheme>(SignedIn, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "__Host-kpiboard", Description = "The cookie of the sign-in page.",
            });
            document.Security = [new() { [new(SignedIn, document)] = [] }];
            return Task.CompletedTask;
        });
    });

    // They are read as text, for a sentence of ours where they are no numbers.
    public static Task DescribePages(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.Name is FiguresAsked.PageField or FiguresAsked.PageSizeField))
        {
            var most = parameter.Name == FiguresAsked.PageField ? int.MaxValue : FiguresAsked.LargestPage;
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = most.ToString(CultureInfo.InvariantCulture) };
        }

        return Task.CompletedTask;
    }
}
