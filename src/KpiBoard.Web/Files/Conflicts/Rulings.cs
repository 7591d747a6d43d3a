using KpiBoard.Data;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files.Conflicts;

/// <summary>The button of a ruling that was made.</summary>
public static class Rulings
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/data/conflicts/{ruling:guid}/withdraw", WithdrawAsync).RequireAuthorization(nameof(Right.ReadChildren));

    private static async Task<IResult> WithdrawAsync(
        string service, Guid ruling, [FromForm] Sent sent, ConflictDesk desk, Notice notice, HttpContext context, TimeProvider clock)
    {
        var withdrawn = await desk.WithdrawAsync(service, ruling, clock.Today(), context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/data/conflicts", withdrawn
            ? "The ruling is withdrawn, and the figures are counted without it."
            : "That ruling was withdrawn already. Nothing was changed.");
    }
}
