using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Web.Files.Changes;
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

    // What was seen is what is used: from a page without a preview nothing is, and the preview is shown.
    private static async Task<IResult> UseAsync(
        string service, Guid import, [FromForm] Decided? decided, FileUse files, Notice notice, HttpContext context, TimeProvider clock)
    {
        var outcome = await files.UseHeldAsync(
            service, import, decided?.Seen ?? "", Viewer.NameOf(context.User), clock.Today(), context.RequestAborted);
        return outcome == UseOutcome.Stale
            ? notice.LeadTo(
                context,
                $"/services/{service}/data/imports/{import}/changes",
                "Nothing was used yet. Other files came in use since you looked, or you have not looked yet: this is what it would change now.")
            : Answer(service, notice, context, outcome == UseOutcome.Used, "The import is in use, and the figures are counted with it.");
    }

    private static async Task<IResult> DiscardAsync(
        string service, Guid import, [FromForm] Sent sent, Importer importer, Notice notice, HttpContext context) =>
        Answer(service, notice, context, await importer.DiscardAsync(service, import, Viewer.NameOf(context.User), context.RequestAborted), "The import is discarded. The figures are as they were.");

    private static IResult Answer(string service, Notice notice, HttpContext context, bool found, string sentence) =>
        notice.LeadTo(context, $"/services/{service}/data", found ? sentence : "That import was not on hold any more. Nothing was changed.");
}
