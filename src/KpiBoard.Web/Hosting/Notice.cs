using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace KpiBoard.Web.Hosting;

/// <summary>A sentence left for the next page: said once, and by nobody but us, for it is not in the address.</summary>
public sealed class Notice(IDataProtectionProvider protection)
{
    private const string Said = "__Host-kpiboard-notice";
    private const string Problem = "__Host-kpiboard-problem";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("notice").ToTimeLimitedDataProtector();

    public void Leave(HttpContext context, string sentence) => Leave(context, Said, sentence);

    /// <summary>What a button answers: the next page, with the sentence that says what was done.</summary>
    public IResult LeadTo(HttpContext context, string address, string sentence)
    {
        Leave(context, sentence);
        return Results.LocalRedirect(address);
    }

    /// <summary>Null when none was left.</summary>
    public string? Take(HttpContext context) => Take(context, Said);

    /// <summary>Leaves what is wrong with a form, for the page that has it.</summary>
    public void LeaveProblem(HttpContext context, string sentence) => Leave(context, Problem, sentence);

    /// <summary>Null when none was left.</summary>
    public string? TakeProblem(HttpContext context) => Take(context, Problem);

    private void Leave(HttpContext context, string cookie, string sentence) =>
        context.Response.Cookies.Append(cookie, protector.Protect(sentence, Kept), new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict });

    private string? Take(HttpContext context, string cookie)
    {
        if (context.Request.Cookies[cookie] is not { } left)
        {
            return null;
        }

        context.Response.Cookies.Delete(cookie, new() { Path = "/", Secure = true });
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
