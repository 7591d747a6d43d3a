using KpiBoard.Counting;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.Minutes;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Signing;

/// <summary>The buttons that review and sign a quarter.</summary>
public static class Signatures
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/services/{service}/signing/{period}/review", ReviewAsync).RequireAuthorization(nameof(Right.ReviewQuarters));
        routes.MapPost("/services/{service}/signing/{period}/sign", SignAsync).RequireAuthorization(nameof(Right.SignQuarters));
    }

    private static async Task<IResult> ReviewAsync(string service, string period, [FromForm] ReviewForm? sent, SigningDesk desk, Notice notice, HttpContext context)
    {
        if (Period.QuarterOf(period) is not { } quarter || await FindAsync(desk, service, quarter, context) is null)
        {
            return Results.NotFound();
        }

        return notice.LeadTo(context, Address(service, quarter),
            MinuteForm.Problem(sent?.Words, "Nothing was kept. Enter what you looked at and what you found")
            ?? await desk.ReviewAsync(service, Period.Of(quarter), sent!.Seen ?? "", sent.Words!.Trim(), Viewer.NameOf(context.User), Viewer.AccountOf(context.User), context.RequestAborted)
            ?? "The review is kept. The chair can sign the quarter, unless something blocks it.");
    }

    private static async Task<IResult> SignAsync(string service, string period, [FromForm] SignatureForm? sent, SigningDesk desk, Notice notice, HttpContext context)
    {
        if (Period.QuarterOf(period) is not { } quarter || await FindAsync(desk, service, quarter, context) is not { } view)
        {
            return Results.NotFound();
        }

        var isSigned = !view.IsBlocked && await desk.SignAsync(service, Period.Of(quarter), new(Math.Clamp(sent?.Reviewed ?? 0, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc), Viewer.NameOf(context.User), Viewer.AccountOf(context.User), context.RequestAborted);
        return notice.LeadTo(context, Address(service, quarter), isSigned
            ? $"{quarter.InWords()} is signed and sealed."
            : "Nothing was signed. Something blocks it, it changed since it was reviewed, or it is signed already.");
    }

    // Null for a quarter that the service has none of, or while figures are being made ready.
    private static async Task<SigningView?> FindAsync(SigningDesk desk, string service, Quarter quarter, HttpContext context) =>
        await desk.ReadAsync(Viewer.Of(context.User), service, quarter.ToString(), context.RequestAborted) is { Seal: not null } view ? view : null;

    /// <param name="Seen">See <see cref="Data.Signing.QuarterSeal.Print"/>.</param>
    private sealed record ReviewForm(string? Words, string? Seen);

    /// <param name="Reviewed">When the review was made, in ticks.</param>
    private sealed record SignatureForm(long? Reviewed);

    private static string Address(string service, Quarter quarter) => $"/services/{service}/signing?period={quarter}";
}
