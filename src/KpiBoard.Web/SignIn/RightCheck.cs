using Microsoft.AspNetCore.Authorization;

namespace KpiBoard.Web.SignIn;

/// <summary>A policy's demand: a right, for the service of the address when it names one.</summary>
public sealed record RightRequirement(Right Right) : IAuthorizationRequirement;

/// <summary>Holds the demand against who is signed in.</summary>
public sealed class RightCheck : AuthorizationHandler<RightRequirement>
{
    /// <summary>The part of an address that names a service.</summary>
    public const string ServicePart = "service";

    /// <summary>The field of the board page's address that asks for a past day.</summary>
    private const string PastDay = "known";

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        var viewer = Viewer.Of(context.User);
        var request = (context.Resource as HttpContext)?.Request;
        var service = request?.RouteValues[ServicePart] as string;
        // Two days compared would give hidden counts away: a past day is for those who see counts.
        if (request?.Query.ContainsKey(PastDay) == true && !viewer.SeesCounts)
        {
            return Task.CompletedTask;
        }

        if (service is null ? viewer.May(requirement.Right) : viewer.May(requirement.Right, service))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
