using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary>A session ends at the latest so long after its sign-in, however busy it is.</summary>
public static class SessionLimit
{
    private const string Began = "kpiboard:began";

    /// <summary>Writes down when the session began; a cookie that is only renewed keeps what it says.</summary>
    public static Task Begin(CookieSigningInContext context)
    {
        if (!context.Properties.Items.ContainsKey(Began))
        {
            context.Properties.Items[Began] = Now(context.HttpContext).ToString("O", CultureInfo.InvariantCulture);
        }

        return Task.CompletedTask;
    }

    /// <summary>Refuses a session that is over, and asks of the database whether the account is as it was.</summary>
    public static async Task CheckAsync(CookieValidatePrincipalContext context, TimeSpan longest)
    {
        if (!IsWithin(context, longest))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    private static bool IsWithin(CookieValidatePrincipalContext context, TimeSpan longest) =>
        DateTimeOffset.TryParseExact(context.Properties.Items.TryGetValue(Began, out var began) ? began : null, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
        && Now(context.HttpContext) - moment < longest;

    private static DateTimeOffset Now(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
