using KpiBoard.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace KpiBoard.Web.SignIn;

/// <summary>The button in the head of every page.</summary>
public static class SignOut
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sign-out", SignOutAsync).RequireAuthorization();

    private static async Task<IResult> SignOutAsync([FromForm] Sent sent, HttpContext context, SignInManager<Account> accounts)
    {
        // A new stamp ends every session of the account, a copied cookie's too, within a minute.
        if (await accounts.UserManager.GetUserAsync(context.User) is { } account)
        {
            await accounts.UserManager.UpdateSecurityStampAsync(account);
        }

        await accounts.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }
}
