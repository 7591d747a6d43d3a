using System.Security.Cryptography;

namespace KpiBoard.Web.Hosting;

/// <summary>What every answer says to browsers: nothing but our own files, no frames, nothing kept.</summary>
public static class SecurityHeaders
{
    /// <summary>Where a request keeps the nonce of its styles, for the charts.</summary>
    public const string NonceItem = "kpiboard:nonce";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceItem] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        return next(context);
    }
}
