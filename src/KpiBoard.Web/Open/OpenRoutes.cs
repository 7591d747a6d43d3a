using System.Globalization;
using System.Text.Json;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KpiBoard.Web.Open;

/// <summary>Open data: the files, and version 1 of the API. What is answered is what everybody may see; signing in is asked all the same.</summary>
public static class OpenRoutes
{
    private const string Api = "/api/v1";

    public static void AddOpenData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<OpenReader>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower);
        OpenLimits.Add(services, configuration);
        OpenDocument.Add(services, Api);
    }

    public static void MapOpenData(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("").RequireAuthorization(nameof(Right.ReadFigures)).RequireRateLimiting(OpenLimits.Policy);
        open.MapOpenApi($"{Api}/openapi.json");
        var files = open.MapGroup("/open").AddEndpointFilter<Unchanged>();
        files.MapGet("/kpiboard.csv", (OpenReader reader, HttpContext context) =>
            Results.Stream(to => EesFile.WriteAsync(to, reader, context.RequestAborted), "text/csv; charset=utf-8", "kpiboard.csv"));
        files.MapGet("/kpiboard.meta.csv", () => Results.Stream(EesFile.WriteMetaAsync, "text/csv; charset=utf-8", "kpiboard.meta.csv"));
        var api = open.MapGroup(Api).AddEndpointFilter<Unchanged>().ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
        api.MapGet("/services", ServicesAsync).WithSummary("The youth justice services, with nation, region and police force.");
        api.MapGet("/measures", Measures).WithSummary("The measures, with their definitions.");
        api.MapGet("/splits", Splits).WithSummary("How children can be parted, and into what.");
        api.MapGet("/periods", PeriodsAsync).WithSummary("The quarters that are over and have figures, the newest first.");
        api.MapGet("/figures", FiguresAsync).WithSummary("Figures of services, and their sums over regions and nations, a page at a time.")
            .ProducesProblem(StatusCodes.Status400BadRequest).AddOpenApiOperationTransformer(OpenDocument.DescribePages);
    }

    private static async Task<Ok<IEnumerable<ServiceAnswer>>> ServicesAsync(OpenReader reader, CancellationToken cancellation) =>
        TypedResults.Ok((await reader.CatalogueAsync(cancellation)).Services.Select(Answers.Of));

    private static Ok<IEnumerable<MeasureAnswer>> Measures() => TypedResults.Ok(Publication.Measures.Select(Answers.Of));

    private static Ok<IEnumerable<SplitAnswer>> Splits() => TypedResults.Ok(OpenGroup.All.GroupBy(group => group.Split).Select(Answers.Of));

    private static async Task<Ok<IEnumerable<PeriodAnswer>>> PeriodsAsync(OpenReader reader, CancellationToken cancellation) =>
        TypedResults.Ok((await reader.CatalogueAsync(cancellation)).Quarters.Select(Answers.Of));

    private static async Task<Results<Ok<FigurePage>, ProblemHttpResult>> FiguresAsync(
        [AsParameters] FiguresAsked asked, OpenReader reader, HttpRequest request, CancellationToken cancellation)
    {
        var catalogue = await reader.CatalogueAsync(cancellation);
        if (asked.Problem(catalogue, request.Query.Keys) is { } sentence)
        {
            return TypedResults.Problem(sentence, statusCode: StatusCodes.Status400BadRequest, title: "What was asked for is not there");
        }

        var selection = asked.Of(catalogue);
        var from = (asked.PageNumber - 1L) * asked.Size;
        var figures = await selection.ReadAsync(reader, from, asked.Size, cancellation);
        return TypedResults.Ok(new FigurePage(asked.PageNumber, asked.Size, selection.Total, from + asked.Size < selection.Total ? Next(request, asked.PageNumber) : null, figures));
    }

    private static string Next(HttpRequest request, int page)
    {
        var others = request.Query.Where(field => !field.Key.Equals(FiguresAsked.PageField, StringComparison.OrdinalIgnoreCase));
        return $"{request.Path}{QueryString.Create(others).Add(FiguresAsked.PageField, (page + 1).ToString(CultureInfo.InvariantCulture))}";
    }
}
