using System.Globalization;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Targets;

/// <summary>The button that removes a target.</summary>
public static class TargetsRemoved
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/targets/remove", RemoveAsync).RequireAuthorization(nameof(Right.SetTargets));

    private static async Task<IResult> RemoveAsync(string service, [FromForm] Removed? sent, TargetDesk desk, Notice notice, HttpContext context)
    {
        var removed = DateOnly.TryParseExact(sent?.From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && await desk.RemoveAsync(service, sent?.Measure ?? "", from, context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/targets", removed ? "The target is removed." : "That target was removed already. Nothing was changed.");
    }

    /// <param name="From">Its first day, yyyy-MM-dd.</param>
    internal sealed record Removed(string? Measure, string? From);
}
