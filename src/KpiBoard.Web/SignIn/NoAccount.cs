using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary>Takes as long over a password as if there were an account.</summary>
public static class NoAccount
{
    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly string Hash = Hasher.HashPassword("", AccountCommand.NewPassword());

    public static void Verify(string password) => Hasher.VerifyHashedPassword("", Hash, password);
}
