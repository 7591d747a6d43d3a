using KpiBoard.Data;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files;

/// <summary>The two buttons of an import on hold.</summary>
public static class HeldImports
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var held = routes.MapGroup("/services/{service}/data/{import:guid}").RequireAuthorization(nameof(Right.ManageFiles));
        held.MapPost("use", UseAsync);
        held.MapPost("discard", DiscardAsync);
    }

    private static async Task<IResult> UseAsync(
        string service, Guid import, [FromForm] Sent sent, Importer importer, Notice notice, HttpContext context, TimeProvider clock) =>
        Answer(service, notice, context, await importer.UseAsync(service, import, Viewer.NameOf(context.User), clock.Today(), context.RequestAborted), "The import is in use, and the figures are counted with it.");

    private static async Task<IResult> DiscardAsync(
        string service, Guid import, [FromForm] Sent sent, Importer importer, Notice notice, HttpContext context) =>
        Answer(service, notice, context, await importer.DiscardAsync(service, import, Viewer.NameOf(context.User), context.RequestAborted), "The import is discarded. The figures are as they were.");

    private static IResult Answer(string service, Notice notice, HttpContext context, bool found, string sentence)
    {
        notice.Leave(context, found ? sentence : "That import was not on hold any more. Nothing was changed.");
        return Results.LocalRedirect($"/services/{service}/data");
    }
}
