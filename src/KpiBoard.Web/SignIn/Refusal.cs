using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace KpiBoard.Web.SignIn;

/// <summary>How a refusal is answered: a stranger is asked to sign in, a service one may not know of is not found.</summary>
public sealed class Refusal : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            return next(context);
        }

        if (context.User.Identity?.IsAuthenticated != true)
        {
            context.Response.Redirect(SignInAddress(context.Request));
            return Task.CompletedTask;
        }

        var service = context.Request.RouteValues[RightCheck.ServicePart] as string;
        context.Response.StatusCode = service is null || Viewer.Of(context.User).Knows(service)
            ? StatusCodes.Status403Forbidden
            : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static string SignInAddress(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Path != "/"
        ? $"/sign-in{QueryString.Create("return", $"{request.Path}{request.QueryString}")}"
        : "/sign-in";
}
