using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.Jobs;

/// <summary>The button of a run that failed.</summary>
public static class Retries
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/services/{service}/jobs/{run:guid}/retry", RetryAsync).RequireAuthorization(nameof(Right.ReadJobs));

    private static async Task<IResult> RetryAsync(
        string service, Guid run, [FromForm] Sent sent, JobRetry retry, Notice notice, HttpContext context, CancellationToken cancellation) =>
        notice.LeadTo(context, "/jobs", (await retry.RunAsync(service, run, cancellation)).Sentence);
}
