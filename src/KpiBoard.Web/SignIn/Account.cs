using Microsoft.AspNetCore.Identity;

namespace KpiBoard.Web.SignIn;

/// <summary>A person who may sign in. The user name is an email address.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>As pages show it.</summary>
    public required string Name { get; set; }

    public required AccountRole Role { get; set; }

    /// <summary>The services the account is for; none for analysts and administrators, whom no service limits.</summary>
    public List<AccountService> Services { get; init; } = [];
}
