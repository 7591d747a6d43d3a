using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files.Mappings;

/// <summary>The button that forgets an entry of a mapping.</summary>
public static class RememberedMappings
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/data/mapping/forget", ForgetAsync).RequireAuthorization(nameof(Right.ManageFiles));

    private static async Task<IResult> ForgetAsync(
        string service, [FromForm] Forgotten? sent, MappingReader mappings, Notice notice, HttpContext context)
    {
        var forgotten = await mappings.ForgetAsync(service, sent?.Entry ?? "", context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/data/mapping", forgotten
            ? "It is forgotten. Files that come from now on are read without it; what is in use stays as it is."
            : "That is not remembered any more. Nothing was changed.");
    }

    /// <param name="Entry">As the field of a choice is named.</param>
    internal sealed record Forgotten(string? Entry);
}
