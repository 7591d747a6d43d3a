using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files.Matching;

/// <summary>The button that unties a UPN from its child.</summary>
public static class Untying
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/data/matching/untie", UntieAsync).RequireAuthorization(nameof(Right.ReadChildren));

    private static async Task<IResult> UntieAsync(
        string service, [FromForm] TieForm? tie, TieDesk desk, Notice notice, HttpContext context)
    {
        var untied = tie?.Upn is { } upn && await desk.UntieAsync(service, upn, context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/data/matching", untied
            ? "The UPN is not tied to the child any more. The figures are counted again."
            : "That UPN was not tied to a child any more. Nothing was changed.");
    }
}
