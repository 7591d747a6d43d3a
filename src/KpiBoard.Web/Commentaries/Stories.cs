using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Commentaries;

/// <summary>The buttons beside a story: checked, and taken away.</summary>
public static class Stories
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/services/{service}/stories/{story:guid}/check", CheckAsync).RequireAuthorization(nameof(Right.CheckStories));
        routes.MapPost("/services/{service}/stories/{story:guid}/remove", RemoveAsync).RequireAuthorization(nameof(Right.CheckStories));
    }

    private static async Task<IResult> CheckAsync(string service, Guid story, string? period, [FromForm] Sent? sent, CommentaryDesk desk, Notice notice, HttpContext context) =>
        notice.LeadTo(context, Address(service, period), await desk.CheckAsync(service, story, Viewer.NameOf(context.User), Viewer.AccountOf(context.User), context.RequestAborted)
            ? "It is checked. The board sees it from now on."
            : "Nothing was changed: it is checked already, the quarter is signed, or you wrote it yourself, and a second person must look.");

    private static async Task<IResult> RemoveAsync(string service, Guid story, string? period, [FromForm] Sent? sent, CommentaryDesk desk, Notice notice, HttpContext context) =>
        notice.LeadTo(context, Address(service, period), await desk.RemoveAsync(service, story, context.RequestAborted)
            ? "It is taken away."
            : "It was taken away already. Nothing was changed.");

    private static string Address(string service, string? period) => $"/services/{service}/commentary{(period is null ? "" : $"?period={Uri.EscapeDataString(period)}")}";
}
