using System.Globalization;
using KpiBoard.Data;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>The button that takes back what was accepted together.</summary>
public static class Withdrawals
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/data/accepted/withdraw", WithdrawAsync).RequireAuthorization(nameof(Right.ManageFiles));

    /// <summary>To the last digit, as a form sends it back.</summary>
    public static string Text(DateTime moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    private static async Task<IResult> WithdrawAsync(
        string service, [FromForm] WithdrawForm? form, BoardDatabase database, Notice notice, HttpContext context)
    {
        var withdrawn = await CountWithdrawnAsync(service, form, database, context.RequestAborted);
        return notice.LeadTo(context, $"/services/{service}/data/accepted", withdrawn > 0
            ? "It is withdrawn: the warnings count again."
            : "That was not accepted any more. Nothing was changed.");
    }

    private static async Task<int> CountWithdrawnAsync(string service, WithdrawForm? form, BoardDatabase database, CancellationToken cancellation)
    {
        if (form is null
            || AskedWarnings.CodeOf(form.Code) is not { } code
            || !DateTime.TryParseExact(form.AcceptedAt, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            || moment.Kind != DateTimeKind.Utc)
        {
            return 0;
        }

        await using var session = await database.BeginAsync(cancellation);
        var store = new AcceptedWarningStore(await session.EnterAsync(service, cancellation));
        var withdrawn = await store.WithdrawAsync(form.File ?? "", form.Column ?? "", code, moment, cancellation);
        await session.CommitAsync(cancellation);
        return withdrawn;
    }
}
