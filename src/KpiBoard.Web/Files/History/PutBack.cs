using KpiBoard.Data.Intake;
using KpiBoard.Web.Files.Changes;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files.History;

/// <summary>The button that puts a kept version back in use.</summary>
public static class PutBack
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost("/services/{service}/data/history/{version:guid}/use", UseAsync)
        .RequireAuthorization(nameof(Right.ManageFiles));

    private static async Task<IResult> UseAsync(
        string service, Guid version, [FromForm] Decided? decided, FileUse files, Notice notice, HttpContext context, TimeProvider clock)
    {
        var outcome = await files.PutBackAsync(
            service, version, decided?.Seen ?? "", Viewer.NameOf(context.User), clock.Today(), context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/data/history{(outcome == UseOutcome.Stale ? $"/{version}" : "")}", outcome switch
        {
            UseOutcome.Used => "The version is in use again, and the figures are counted with it.",
            UseOutcome.Stale => "Nothing was put back yet. Other files came in use since you looked, or you have not looked yet: this is what it would change now.",
            _ => "That version is in use or on hold, or there is none. Nothing was changed.",
        });
    }
}
