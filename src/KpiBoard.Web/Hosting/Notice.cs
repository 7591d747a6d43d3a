using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace KpiBoard.Web.Hosting;

/// <summary>A sentence left for the next page: said once, and by nobody but us, for it is not in the address.</summary>
public sealed class Notice(IDataProtectionProvider protection)
{
    private const string Cookie = "__Host-kpiboard-notice";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("notice").ToTimeLimitedDataProtector();

    public void Leave(HttpContext context, string sentence) =>
        context.Response.Cookies.Append(Cookie, protector.Protect(sentence, Kept), new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict });

    /// <summary>Null when none was left.</summary>
    public string? Take(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } left)
        {
            return null;
        }

        context.Response.Cookies.Delete(Cookie, new() { Path = "/", Secure = true });
        try
        {
            return protector.Unprotect(left);
        }
        catch (CryptographicException)
        {
            // Too old, or not ours: there is nothing to say.
            return null;
        }
    }
}
