namespace KpiBoard.Web.Hosting;

/// <summary>Lets a circuit be opened from our own pages only: browsers send a socket's cookies from anywhere of the same site.</summary>
public static class CircuitOrigin
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
            && context.Request.Headers.Origin is [{ } origin, ..]
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == context.Request.Host.Value))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
