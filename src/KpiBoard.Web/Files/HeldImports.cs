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
        string service, Guid import, [FromForm] Sent sent, Importer importer, TimeProvider clock, CancellationToken cancellation) =>
        Answer(service, await importer.UseAsync(service, import, clock.Today(), cancellation), "used");

    private static async Task<IResult> DiscardAsync(
        string service, Guid import, [FromForm] Sent sent, Importer importer, CancellationToken cancellation) =>
        Answer(service, await importer.DiscardAsync(service, import, cancellation), "discarded");

    private static IResult Answer(string service, bool found, string done) =>
        Results.LocalRedirect($"/services/{service}/data?done={(found ? done : "gone")}");
}
