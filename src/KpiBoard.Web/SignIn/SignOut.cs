using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary>The button in the head of every page.</summary>
public static class SignOut
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", SignOutAsync).RequireAuthorization();

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery antiforgery, SignInManager<Account> accounts)
    {
        await antiforgery.ValidateRequestAsync(context);
        await accounts.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }
}
