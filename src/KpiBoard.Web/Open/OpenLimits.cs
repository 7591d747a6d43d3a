using System.Globalization;
using System.Threading.RateLimiting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.RateLimiting;

namespace KpiBoard.Web.Open;

/// <summary>How often an account may ask for open data.</summary>
public static class OpenLimits
{
    public const string Policy = "open";

    /// <summary>The setting that says how often in a minute.</summary>
    public const string Setting = "OpenData:RequestsPerMinute";

    private const int Usual = 120;

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue(Setting, Usual);
        services.AddRateLimiter(limits =>
        {
            limits.OnRejected = RefuseAsync;
            limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
                Viewer.AccountOf(context.User), _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancellation)
    {
        var seconds = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 60;
        refused.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Results.Problem(
            statusCode: StatusCodes.Status429TooManyRequests,
            title: "Too many requests",
            detail: string.Create(CultureInfo.InvariantCulture, $"This account has asked too often. Ask again in {seconds} seconds.")).ExecuteAsync(refused.HttpContext);
    }
}
