using Microsoft.AspNetCore.Diagnostics;

namespace KpiBoard.Web.Problems;

/// <summary>Shows a page of ours in the place of an answer that is none.</summary>
public static class ProblemPages
{
    public static void UseProblemPages(this WebApplication app)
    {
        // In a scope of its own: Blazor has begun a page in the other.
        app.UseExceptionHandler("/problem/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // The page is read, whatever was sent: as a form it would be refused once more.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
    }
}
